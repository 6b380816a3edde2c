// @ts-check
// Which Node can run a command. Written so that any Node since version 10 can read it.
'use strict';

/**
 * A version as three numbers.
 * @param {string} text such as `20.19.0`, `v22.12.0-nightly` or `>=18`
 */
function numbersOf(text) {
  const [, ...found] = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) || [];
  return [0, 1, 2].map((at) => Number(found[at] || 0));
}

/**
 * Whether a version is in a range of npm, as far as `package.json` and the packages that matter write them:
 * `^20.19.0 || >=22.12.0`.
 * @param {string} version @param {string} range
 */
exports.isInRange = (version, range) => {
  const has = numbersOf(version);
  return range.split('||').some((part) => {
    const least = numbersOf(part);
    const differs = [0, 1, 2].filter((at) => has[at] !== least[at])[0];
    const isEnough = differs === undefined || Number(has[differs]) > Number(least[differs]);
    return isEnough && (part.indexOf('^') === -1 || has[0] === least[0]);
  });
};

/**
 * The same range in words: „Node 20 ab 20.19 oder Node ab 22.12“.
 * @param {string} range
 */
exports.inWords = (range) =>
  range
    .split('||')
    .map((part) => {
      const [major, minor] = numbersOf(part);
      return `Node ${part.indexOf('^') === -1 ? '' : `${major} `}ab ${major}.${minor}`;
    })
    .join(' oder ');
