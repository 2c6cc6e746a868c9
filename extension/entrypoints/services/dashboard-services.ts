/** The dashboard's services: those of every screen, and its own, which ask the Worker themselves. */
import { createAccountWork } from '../../api/account-work.ts';
import { createLeadWork } from '../../api/lead-work.ts';
import { createSettingsWork } from '../../api/settings-work.ts';
import { findConnection } from '../../background/connection.ts';
import { keepRenewed } from '../../background/keep-renewed.ts';
import { alertSwitch } from '../../browser/alert-switch.ts';
import type { DashboardServices } from '../../ui/dashboard-services.ts';
import { askWorker } from './ask-worker.ts';
import { services } from './services.ts';

export const dashboardServices: DashboardServices = {
  ...services,
  work: createLeadWork(askWorker),
  accounts: createAccountWork(askWorker),
  notifications: alertSwitch,
  settings: createSettingsWork(askWorker, {
    workerOrigin: async () => (await findConnection())?.origin ?? null,
    keepToken: keepRenewed,
  }),
};
