// @ts-check
/**
 * A base path as people write it, `/` at both ends: `buch` becomes `/buch/`, and so does `/b%75ch`.
 * @param {string | undefined} path
 */
export function asBase(path) {
  const base = `/${path ?? ''}/`.replace(/\/+/g, '/');
  try {
    return decodeURI(base);
  } catch {
    return base; // a stray per cent sign: then it is meant
  }
}
