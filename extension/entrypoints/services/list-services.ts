/** The full pages' services: those of every screen, and their own work on leads and accounts. */
import { createAccountWork } from '../../api/account-work.ts';
import { createLeadWork } from '../../api/lead-work.ts';
import type { ListServices } from '../../ui/services.ts';
import { askWorker } from './ask-worker.ts';
import { services } from './services.ts';

export const listServices: ListServices = {
  ...services,
  work: createLeadWork(askWorker),
  accounts: createAccountWork(askWorker),
};
