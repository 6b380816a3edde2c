// @ts-check
// Imports nothing: `npm test` reads this before anything is installed.

/**
 * What a test runner has done.
 * @typedef {{ passed: number, failed: number, skipped: number }} Sum
 *
 * @typedef {object} VitestReport the parts of its JSON reporter that are read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * A runner that crashed leaves no report, one that found no test proves nothing, and one that ends with an
 * error although its tests passed has met something outside of them: each is a failure.
 * @param {Sum | undefined} sum @param {number} exitCode
 * @returns {Sum}
 */
function honest(sum, exitCode) {
  if (!sum) return { passed: 0, failed: 1, skipped: 0 };
  const unsaid = sum.failed === 0 && (exitCode !== 0 || sum.passed === 0);
  return unsaid ? { ...sum, failed: 1 } : sum;
}

/** @param {VitestReport | undefined} report @param {number} exitCode @returns {Sum} */
export function sumOfVitest(report, exitCode) {
  if (!report?.testResults) return honest(undefined, exitCode);
  // a file that could not be loaded has failed without a test in it that did
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/** @param {PlaywrightReport | undefined} report @param {number} exitCode @returns {Sum} */
export function sumOfPlaywright(report, exitCode) {
  if (!report?.stats) return honest(undefined, exitCode);
  const { expected, flaky, unexpected, skipped } = report.stats;
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

/**
 * The line with which `npm test` closes; machines read it, so it is English and alone.
 * @param {readonly Sum[]} sums
 */
export function closingLine(sums) {
  /** @param {keyof Sum} key */
  const total = (key) => sums.reduce((all, sum) => all + sum[key], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
