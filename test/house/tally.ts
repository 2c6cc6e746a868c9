/** Counts the tests of a suite from vitest's JSON report: what could not run counts as failed, never as absent. */
import * as z from 'zod';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Why the tally has failures that no test's own output tells of. */
  notes: string[];
}

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** @param report what vitest wrote; null where it wrote nothing. */
export const tallyOf = (report: string | null, exitCode: number | null): Tally => {
  const parsed = reportSchema.safeParse(parse(report));
  if (!parsed.success) {
    return { passed: 0, failed: 1, skipped: 0, notes: [`ended with code ${exitCode} and reported nothing`] };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.data;
  const tally = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  const notes: string[] = [];
  for (const { name, status, assertionResults } of testResults) {
    const hasFailed = assertionResults.some((result) => result.status === 'failed');
    if (status === 'failed' && !hasFailed) notes.push(`${name} failed outside of its tests`);
  }
  if (tally.passed + tally.failed + tally.skipped === 0) notes.push('ran no test');
  if (exitCode !== 0 && tally.failed + notes.length === 0) notes.push(`ended with code ${exitCode}`);
  return { ...tally, failed: tally.failed + notes.length, notes };
};

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};
