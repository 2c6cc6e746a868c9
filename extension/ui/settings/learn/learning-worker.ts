/** Runs the tasks of learning beside the page, so that the page does not freeze. A worker's entry. */
import { learn } from '../../../../shared/learning/learn.ts';
import { lookAtTable } from '../../../../shared/learning/look-at-table.ts';
import { LearningProblem } from '../../../../shared/learning/problem.ts';
import { seededRandom } from '../../../../shared/learning/random.ts';
import { readTable } from '../../../../shared/learning/read-table.ts';
import { relearn } from '../../../../shared/learning/relearn.ts';
import type { Table } from '../../../../shared/learning/table.ts';
import type { Task, Taught } from './tasks.ts';

/** The same outcomes teach the same: chance only deals them into folds. */
const seed = 1;
let table: Table = { columns: [], rows: [] };

const run = async (task: Task): Promise<unknown> => {
  if (task.name === 'relearn') return relearn(task.lessons, task.model, seededRandom(seed));
  if (task.name === 'learn') return learn(table, task, seed);
  table = readTable(await task.file.text());
  return lookAtTable(table);
};

const troubleOf = (error: unknown): Taught<never> => {
  if (error instanceof LearningProblem)
    return {
      ok: false,
      trouble: { code: error.code, message: error.message, details: error.details },
    };
  return { ok: false, trouble: { code: 'unexpected', message: String(error), details: {} } };
};

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  const taught: Taught<unknown> = await run(data).then((value) => ({ ok: true, value }), troubleOf);
  postMessage(taught);
});
