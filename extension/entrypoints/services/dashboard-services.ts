/** The dashboard's services: those of every screen, and its own, which ask the Worker themselves. */
import { createAccountWork } from '../../api/account-work.ts';
import { createLeadWork } from '../../api/lead-work.ts';
import type { DashboardServices } from '../../ui/services.ts';
import { askWorker } from './ask-worker.ts';
import { services } from './services.ts';

export const dashboardServices: DashboardServices = {
  ...services,
  work: createLeadWork(askWorker),
  accounts: createAccountWork(askWorker),
};
