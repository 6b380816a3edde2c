// @ts-check
// What a host says with each file: the one place that knows. The static server sends it, `src/integrations/host-files.ts`
// writes it as `_headers`, and a test holds the pieces for nginx and Apache in docs/hosting against it.
// Runs with nothing installed, as the static server does.

/** What the site uses; a page that is put into this one gets none of it. */
const allowed = ['camera', 'fullscreen', 'screen-wake-lock', 'clipboard-write'];

/** What the site never uses. Only names that browsers know: of others they complain in the console. */
const off = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Goes with every answer, whatever its status. The policy on scripts and styles stands in each page, because it
 * names the checksums of that page; a meta tag cannot say `frame-ancestors`, so that stands here.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Permissions-Policy': [...allowed.map((name) => `${name}=(self)`), ...off.map((name) => `${name}=()`)].join(
    ', ',
  ),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The folder in which every file carries the checksum of its content in its name. */
export const hashedFolder = '_astro';

/** For files that never change under their name. */
export const keepForEver = 'public, max-age=31536000, immutable';

/** For all others: a browser may keep them, and asks each time whether they are still right. */
export const askEachTime = 'no-cache';

/**
 * How long a file may be kept.
 * @param {string} file its path below the site's folder, `/` as separator, without one at the front
 */
export function cacheControlOf(file) {
  return file.startsWith(`${hashedFolder}/`) ? keepForEver : askEachTime;
}

/**
 * Whether a file of the built folder is meant for the host or the system and no visitor gets it: `_headers`,
 * `.htaccess`, `.git`.
 * @param {string} file path as above
 */
export function isForHost(file) {
  return /(?:^|\/)\./.test(file) || /^_(?:headers|redirects|routes\.json)$/.test(file);
}

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of all rules that fit a path,
 * so no two rules name the same header for one path.
 * @param {string} base path below which the site stands, `/` at both ends
 * @param {readonly string[]} entries what stands in the built folder itself; a name that ends in `/` is a folder
 */
export function headersFile(base, entries) {
  const address = encodeURI(base);
  const shown = entries.filter((entry) => !isForHost(entry)).toSorted();
  const rules = [
    rule(`${address}*`, securityHeaders),
    rule(address, { 'Cache-Control': askEachTime }),
    ...shown.map((entry) =>
      rule(address + encodeURI(entry) + (entry.endsWith('/') ? '*' : ''), {
        'Cache-Control': cacheControlOf(entry),
      }),
    ),
  ];
  return `${rules.join('\n')}\n`;
}

/** @param {string} path @param {Readonly<Record<string, string>>} headers */
function rule(path, headers) {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
