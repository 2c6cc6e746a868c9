/** All that the dashboard asks of the rest of the extension. */
import type { AccountWork, LeadWork, Looks, Services } from './services.ts';
import type { SettingsWork } from './settings-services.ts';

export interface DashboardServices extends Services {
  work: LeadWork;
  accounts: AccountWork;
  looks: Looks;
  settings: SettingsWork;
}
