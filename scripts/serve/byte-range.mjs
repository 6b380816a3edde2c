// @ts-check
// The parts of a conditional request that a static host answers: RFC 9110, sections 13 and 14.

/**
 * Which bytes of a file a `Range` asks for. `whole` where there is no range, where it is none that the standard
 * knows, and where it asks for several pieces: a server may answer these with all of the file. `none` where the
 * file has no such bytes.
 * @param {string | undefined} header
 * @param {number} size of the file
 * @returns {{ start: number, end: number } | 'whole' | 'none'} both ends included
 */
export function rangeOf(header, size) {
  const [, from, to] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  if (from === '') {
    const last = Math.min(Number(to), size);
    return last === 0 ? 'none' : { start: size - last, end: size - 1 };
  }
  const start = Number(from);
  if (to !== '' && Number(to) < start) return 'whole';
  if (start >= size) return 'none';
  return { start, end: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/**
 * Whether a range still belongs to the file as it is: `If-Range` is missing or names its tag. A weak tag or a date
 * is not enough, so such a request gets the whole file.
 * @param {string | readonly string[] | undefined} header `If-Range` @param {string} etag
 */
export const isStill = (header, etag) => header === undefined || header === etag;

/**
 * Whether a browser has the file already.
 * @param {string | undefined} header `If-None-Match` @param {string} etag
 */
export function knows(header, etag) {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
