/** All that the dashboard asks of the rest of the extension. */
import type { AccountWork, LeadWork, NotificationSwitch, Services } from './services.ts';
import type { SettingsWork } from './settings-services.ts';

export interface DashboardServices extends Services {
  work: LeadWork;
  accounts: AccountWork;
  settings: SettingsWork;
  /** Null where there is no extension that could show any. */
  notifications: NotificationSwitch | null;
}
