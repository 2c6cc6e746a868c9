/** The whole workspace in one file, out of the Worker and back in. */
import * as z from 'zod';
import { restoreReportSchema } from '../../shared/api/transfer.ts';
import type { DataWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';

/** Milliseconds that the largest workspace may take on its way. */
const patience = 10 * 60_000;

export const createDataWork = (ask: Ask): DataWork => ({
  exportAll: (onBytes, stop) =>
    ask({
      method: 'GET',
      path: '/v1/export',
      answer: z.instanceof(Blob),
      file: { type: 'application/zip', stop, onBytes },
      timeout: patience,
    }),
  importAll: (file) =>
    ask({
      method: 'POST',
      path: '/v1/import',
      body: file.slice(0, file.size, 'application/zip'),
      answer: restoreReportSchema,
      timeout: patience,
    }),
});
