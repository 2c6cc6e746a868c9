/** One thing that a screen can show, and how to get there. */

import type { AccountWork, LeadWork, Look, Services } from '../../extension/ui/services.ts';
import type { Language } from '../../shared/words.ts';
import type { Act } from './act.ts';
import type { fakeSettingsWork } from './fakes/settings-work.ts';

export interface State {
  screen: 'popup' | 'panel' | 'list' | 'options' | 'design';
  services: (language: Language) => Partial<Services>;
  /** Of the list's page. */
  work?: (language: Language) => Partial<LeadWork>;
  accounts?: (language: Language) => Partial<AccountWork>;
  /** When the account was last looked at; never, where there is none. */
  looked?: Look;
  /** Where in the dashboard. */
  hash?: string;
  /** Of the dashboard's settings. */
  settings?: (language: Language) => Parameters<typeof fakeSettingsWork>[1];
  /** What a member does once the screen stands. */
  play?: (act: Act) => Promise<void>;
  /** Pixels; each screen has its own. */
  width?: number;
  height?: number;
}
