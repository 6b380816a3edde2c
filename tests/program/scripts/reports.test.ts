import { describe, expect, it } from 'vitest';
import { closingLine, sumOfPlaywright, sumOfVitest } from '../../../scripts/machine/reports.mjs';

const file = (status: string, ...results: readonly string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});
const vitest = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [file('passed', 'passed', 'passed')],
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };

describe('the sum of a run of Vitest', () => {
  it('is what the runner counted when all went well', () => {
    expect(sumOfVitest(vitest, 0)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  });

  it('counts tests that were left out, and those only planned', () => {
    const report = { ...vitest, numPendingTests: 2, numTodoTests: 1 };
    expect(sumOfVitest(report, 0)).toEqual({ passed: 2, failed: 0, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { ...vitest, testResults: [...vitest.testResults, file('failed')] };
    expect(sumOfVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('counts a failed test once, not again for its file', () => {
    const report = { ...vitest, numFailedTests: 1, testResults: [file('failed', 'failed', 'passed')] };
    expect(sumOfVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('has a failure when the runner crashed before it could report', () => {
    expect(sumOfVitest(undefined, 134)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('has a failure when the runner ends with an error outside of all tests', () => {
    expect(sumOfVitest(vitest, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('has a failure when no test ran', () => {
    expect(sumOfVitest({ ...vitest, numPassedTests: 0, testResults: [] }, 0).failed).toBe(1);
  });
});

describe('the sum of a run of Playwright', () => {
  it('is what the runner counted when all went well', () => {
    expect(sumOfPlaywright(playwright, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('counts a test that passed on a second try as passed', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 1, skipped: 4 };
    expect(sumOfPlaywright({ stats }, 1)).toEqual({ passed: 3, failed: 1, skipped: 4 });
  });

  it('has a failure when the server of the tests did not start', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(sumOfPlaywright({ stats }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('has a failure when the browser crashed before the runner could report', () => {
    expect(sumOfPlaywright(undefined, 1).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('adds up both runners', () => {
    const sums = [sumOfVitest(vitest, 0), sumOfPlaywright(playwright, 0)];
    expect(closingLine(sums)).toBe('5 passed, 0 failed');
  });

  it('says how many tests were left out, and only if some were', () => {
    expect(closingLine([{ passed: 1, failed: 2, skipped: 3 }])).toBe('1 passed, 2 failed, 3 skipped');
  });
});
