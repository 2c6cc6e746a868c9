/** The settings' own services, and the member who looks at them, given to every page of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me } from '../../../shared/api/workspace.ts';
import type { NotificationSwitch } from '../services.ts';
import type { SettingsWork } from '../settings-services.ts';

export interface Settings {
  work: SettingsWork;
  /** Null where there is no extension that could show any. */
  notifications: NotificationSwitch | null;
  me: Me;
}

export const SettingsContext = createContext<Settings | null>(null);

export const useSettings = (): Settings => {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('A settings page stands outside the dashboard.');
  return settings;
};
