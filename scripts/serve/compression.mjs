// @ts-check
// Which answers a static host compresses: RFC 9110, sections 8.4 and 12.5.3. Only gzip: browsers ask for Brotli over https alone.

/** Below it the head of an answer weighs more than what is saved. */
const smallest = 1000;
const isText = /^text\/|javascript|json|xml/;

/** @param {string} type of the content @param {number} size in bytes */
export const canShrink = (type, size) => size >= smallest && isText.test(type);

/**
 * Whether a browser takes gzip: named, or all are, and not with the weight 0.
 * @param {string | undefined} header `Accept-Encoding`
 */
export function takesGzip(header) {
  const asked = (header ?? '').split(',').map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const named = asked.find(([name]) => name === 'gzip') ?? asked.find(([name]) => name === '*');
  return named !== undefined && !named.some((weight) => /^q=0(?:\.0*)?$/.test(weight));
}
