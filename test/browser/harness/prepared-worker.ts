/** What all Workers of a suite start from, where it was made before them: see prepare-worker.ts. */
import { join } from 'node:path';

export interface PreparedWorker {
  /** State with all migrations applied and no row; each Worker works on a copy. */
  state: string;
  /** Of a Worker whose script is built. */
  config: string;
}

export const preparedWorkerIn = (folder: string): PreparedWorker => ({
  state: join(folder, 'state'),
  config: join(folder, 'wrangler.json'),
});

/** Inherited by the processes that run the test files. */
const variable = 'WHYNOW_PREPARED_WORKER';

export const setPreparedWorker = (folder: string): void => {
  process.env[variable] = folder;
};

export const findPreparedWorker = (): PreparedWorker | null => {
  const folder = process.env[variable];
  return folder ? preparedWorkerIn(folder) : null;
};
