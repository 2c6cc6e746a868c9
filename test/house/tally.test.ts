import { describe, expect, it } from 'vitest';
import { tallyOf } from './tally.ts';

const report = (passed: number, failed: number, testResults: unknown[] = [], pending = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults,
  });
const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((t) => ({ status: t })),
});

describe('the tally of a suite', () => {
  it('counts what passed, failed and was skipped', () => {
    const results = [file('failed', 'passed', 'failed')];
    expect(tallyOf(report(1, 1, results, 2), 1)).toEqual({ passed: 1, failed: 1, skipped: 2, notes: [] });
  });

  it.each([
    ['nothing was reported', null, 1],
    ['the report was cut off', '{"numPassedTests": 3', 1],
    ['the report is of another shape', '{}', 0],
    ['no test was found', report(0, 0), 0],
    ['a file failed before its first test', report(3, 0, [file('failed'), file('passed', 'passed')]), 1],
    ['all passed, but the run ended badly', report(3, 0, [file('passed', 'passed')]), 1],
    ['the run was killed', report(3, 0, [file('passed', 'passed')]), null],
  ])('counts one failure where %s', (_what, json, code) => {
    const { failed, notes } = tallyOf(json, code);
    expect(failed).toBe(1);
    expect(notes).toHaveLength(1);
  });
});
