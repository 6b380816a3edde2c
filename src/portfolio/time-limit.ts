/** The result of a promise, or a rejection where it takes longer than these milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('time limit')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
