// @ts-check
// The oldest browsers in which everything works, and what is newer than they are. One place for the build, the rules
// and the check over what was built; docs/0008-browsers.md says why these. Versions are those of MDN's compatibility data
// (https://github.com/mdn/browser-compat-data); a feature that a browser still lacks has `Infinity`.

/** @typedef {{ readonly chrome: number, readonly firefox: number, readonly safari: number }} Versions */

/** Below it a page still reads and prints. Edge counts as Chrome. @type {Versions} */
export const floor = { chrome: 109, firefox: 115, safari: 16 };

/** What scripts are built for, as Vite names it. */
export const scriptTarget = [
  `chrome${floor.chrome}`,
  `edge${floor.chrome}`,
  `firefox${floor.firefox}`,
  `safari${floor.safari}`,
];

/** What styles are built for: one Safari more, in which pages are still read and printed. */
export const styleTarget = [...scriptTarget.slice(0, -1), 'safari15'];

/** @param {number} chrome @param {number} firefox @param {number} safari @returns {Versions} */
const since = (chrome, firefox, safari) => ({ chrome, firefox, safari });
const none = Infinity;

/** @param {Versions} versions */
export const isNewerThanFloor = ({ chrome, firefox, safari }) =>
  chrome > floor.chrome || firefox > floor.firefox || safari > floor.safari;

/** @template Value @param {Record<string, Value>} table @param {(value: Value) => Versions} versionsOf */
const newerIn = (table, versionsOf) =>
  Object.keys(table).filter((name) => {
    const value = table[name];
    return value !== undefined && isNewerThanFloor(versionsOf(value));
  });

/**
 * Properties and methods of the language and the browser, by a name that means nothing else in practice.
 * @type {Record<string, Versions>}
 */
const properties = {
  // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array
  toSorted: since(110, 115, 16),
  toSpliced: since(110, 115, 16),
  toReversed: since(110, 115, 16),
  findLast: since(97, 104, 15.4),
  findLastIndex: since(97, 104, 15.4),
  fromAsync: since(121, 115, 16.4),
  hasOwn: since(93, 92, 15.4),
  groupBy: since(117, 119, 17.4),
  withResolvers: since(119, 121, 17.4),
  isWellFormed: since(111, 119, 16.4),
  toWellFormed: since(111, 119, 16.4),
  symmetricDifference: since(122, 127, 17),
  isSubsetOf: since(122, 127, 17),
  isSupersetOf: since(122, 127, 17),
  isDisjointFrom: since(122, 127, 17),
  toBase64: since(140, 133, 18.2),
  fromBase64: since(140, 133, 18.2),
  toHex: since(140, 133, 18.2),
  sumPrecise: since(147, 137, 26.2),
  waitAsync: since(87, 145, 16.4),
  Segmenter: since(87, 125, 14.1),
  DurationFormat: since(129, 136, 16.4),
  // https://developer.mozilla.org/docs/Web/API
  canParse: since(120, 115, 17),
  CompressionStream: since(80, 113, 16.4),
  DecompressionStream: since(80, 113, 16.4),
  popoverTargetElement: since(114, 125, 17),
  showPopover: since(114, 125, 17),
  hidePopover: since(114, 125, 17),
  togglePopover: since(114, 125, 17),
  requestClose: since(134, 139, 18.4),
  checkVisibility: since(105, 106, 17.4),
  startViewTransition: since(111, 144, 18),
  moveBefore: since(133, 144, none),
  setHTMLUnsafe: since(124, 123, 17.4),
  requestIdleCallback: since(47, 55, none),
  // a property that mirrors an attribute came to Firefox late; the attribute itself works everywhere
  ...Object.fromEntries(
    ['ariaChecked', 'ariaExpanded', 'ariaHidden', 'ariaLabel', 'ariaPressed', 'ariaSelected', 'ariaSort'].map(
      (name) => [name, since(81, 119, 12.1)],
    ),
  ),
};

/**
 * The same for names that mean something else on other objects: `Response.json` is not `response.json`.
 * @type {Record<string, Versions>}
 */
const statics = {
  'Response.json': since(105, 115, 17),
  'AbortSignal.any': since(116, 124, 17.4),
  'AbortSignal.timeout': since(103, 100, 16),
  'Error.isError': since(134, 138, 26),
  'Iterator.from': since(122, 131, 18.4),
  'Promise.try': since(128, 134, 18.2),
  'RegExp.escape': since(136, 134, 18.2),
  'URL.parse': since(126, 126, 18),
};
export const newerStatics = newerIn(statics, (versions) => versions);

/** Names of properties that no script may use without asking first whether they are there. */
export const newerProperties = newerIn(properties, (versions) => versions);

/**
 * Syntax that a parser for ECMAScript 2022 lets through: by what is looked for in the tree.
 * @type {Record<'lookbehind' | 'staticBlock', Versions>}
 */
const syntax = {
  lookbehind: since(62, 78, 16.4),
  staticBlock: since(94, 93, 16.4),
};
export const newerSyntax = newerIn(syntax, (versions) => versions);
export const ecmaVersion = 2022;

/**
 * Features of styles: how they look in a rule, and since when they work. `loses` is what a browser does that does
 * not know them: it drops the declaration, the whole rule with all its selectors, or all that stands inside.
 * @type {Record<string, { pattern: RegExp, in: 'value' | 'selector' | 'at-rule', versions: Versions }>}
 */
export const styleFeatures = {
  'light-dark()': { pattern: /\blight-dark\(/, in: 'value', versions: since(123, 120, 17.5) },
  'color-mix()': { pattern: /\bcolor-mix\(/, in: 'value', versions: since(111, 113, 16.2) },
  'oklch()': { pattern: /\bok(?:lch|lab)\(/, in: 'value', versions: since(111, 113, 15.4) },
  'lab()': { pattern: /\bl(?:ab|ch)\(/, in: 'value', versions: since(111, 113, 15) },
  'relative colours': { pattern: /\((?:from) /, in: 'value', versions: since(119, 128, 16.4) },
  subgrid: { pattern: /\bsubgrid\b/, in: 'value', versions: since(117, 71, 16) },
  'alternative text of content': {
    pattern: /^content:(?:[^"'/]|"[^"]*"|'[^']*')*\//,
    in: 'value',
    versions: since(77, 128, 17.4),
  },
  'text-decoration as a shorthand': {
    pattern: /^text-decoration:(?=.*\s)/,
    in: 'value',
    versions: since(89, 36, 26.2),
  },
  'text-decoration-skip-ink with all': {
    pattern: /^text-decoration-skip-ink:all/,
    in: 'value',
    versions: since(64, 75, none),
  },
  'round()': { pattern: /[:(, ](?:round|mod|rem)\(/, in: 'value', versions: since(125, 118, 15.4) },
  'lh as a unit': { pattern: /\d(?:r?lh)\b/, in: 'value', versions: since(109, 120, 16.4) },
  'calc-size()': {
    pattern: /\bcalc-size\(|\binterpolate-size/,
    in: 'value',
    versions: since(129, none, none),
  },
  ':has()': { pattern: /:has\(/, in: 'selector', versions: since(105, 121, 15.4) },
  ':popover-open': { pattern: /:popover-open/, in: 'selector', versions: since(114, 125, 17) },
  ':user-valid': { pattern: /:user-(?:in)?valid/, in: 'selector', versions: since(119, 88, 16.5) },
  '::details-content': { pattern: /::details-content/, in: 'selector', versions: since(131, 143, 18.4) },
  ':open': { pattern: /:open\b/, in: 'selector', versions: since(133, 136, none) },
  nesting: { pattern: /&/, in: 'selector', versions: since(120, 117, 17.2) },
  '@scope': { pattern: /^@scope/, in: 'at-rule', versions: since(118, 146, 17.4) },
  '@starting-style': { pattern: /^@starting-style/, in: 'at-rule', versions: since(117, 129, 17.5) },
  'ranges in @media': { pattern: /^@media.*[<>]/, in: 'at-rule', versions: since(104, 63, 16.4) },
  'style queries': { pattern: /^@container.*style\(/, in: 'at-rule', versions: since(111, none, 18) },
};
/** Names of the features of styles that are newer than the floor. */
export const newerStyles = newerIn(styleFeatures, ({ versions }) => versions);
