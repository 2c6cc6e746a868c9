/** A page of the settings, as a member of some role sees it. */
import type { SettingsWork } from '../../../extension/ui/settings-services.ts';
import type { Role } from '../../../shared/words.ts';
import { fail, ok } from '../fakes/services.ts';
import { meAs } from '../fakes/settings-work.ts';
import type { State } from '../state.ts';

type Changes = { [Page in keyof SettingsWork]?: Partial<SettingsWork[Page]> };

export const page = (
  hash: string,
  {
    role = 'admin',
    settings,
    ...state
  }: Omit<Partial<State>, 'settings'> & { role?: Role; settings?: Changes } = {},
): State => ({
  screen: 'list',
  hash,
  services: (language) => ({ me: () => ok(meAs(language, role)) }),
  ...(settings && { settings: () => settings }),
  ...state,
});

export const refusal = (code: string) =>
  fail({
    code: 'refused',
    problem: { type: '', title: '', status: 409, detail: '', code, remedy: '' },
  });
