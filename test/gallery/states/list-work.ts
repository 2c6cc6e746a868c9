/** Work on leads in the list's page: claims, many at once, an import. */

import type { Language } from '../../../shared/words.ts';
import type { Act } from '../act.ts';
import { knownAccount, meOf } from '../fakes/accounts.ts';
import { instantBefore } from '../fakes/days.ts';
import { fail, never, ok } from '../fakes/services.ts';
import { report } from '../fakes/work.ts';
import type { State } from '../state.ts';

const list = (state: Partial<State>): State => ({ screen: 'list', services: () => ({}), ...state });
/** An import is for those whom the permission table allows. */
const asLead = (language: Language) => {
  const me = meOf(language);
  return { me: () => ok({ ...me, member: { ...me.member, role: 'lead' as const } }) };
};

const byTradeFair = async (act: Act) => {
  const option = (await act.see('.leads .bar option[value="l1"]')) as HTMLOptionElement;
  option.selected = true;
  option.parentElement?.dispatchEvent(new Event('change', { bubbles: true }));
};

/** One of its rows is not sent yet. */
const begun = { next: 2, rows: report.rows.slice(0, 2) };

export const listWork: Record<string, State> = {
  'list-of': list({ play: byTradeFair }),
  'list-gone': list({
    play: async (act) => {
      await byTradeFair(act);
      await act.click('.views .link:nth-of-type(2)');
      await act.see('.views [role="status"] .link');
    },
  }),
  'list-tags': list({
    play: async (act) => {
      await act.click('.menu summary');
      await act.click('.menu label:nth-of-type(7) input');
      await act.click('.menu summary');
      await act.see('td [aria-label]');
    },
  }),
  'list-bulk': list({
    play: async (act) => {
      await act.click('#lead-a2 .figure input');
      await act.click('#lead-a3 .figure input');
      await act.click('#lead-a4 .figure input');
      await act.see('.bulk');
    },
  }),
  'list-bulk-done': list({
    play: async (act) => {
      await act.click('#lead-a2 .figure input');
      await act.click('#lead-a3 .figure input');
      const stage = (await act.see('.bulk select:nth-of-type(2)')) as HTMLSelectElement;
      stage.value = 'working';
      stage.dispatchEvent(new Event('change', { bubbles: true }));
      await act.see('.bulk .outcome .link');
    },
  }),
  'list-claimed': list({
    services: (language) => ({
      account: () => {
        const account = knownAccount(language);
        return ok({ ...account, lead: { ...account.lead, owner: null, ownerSince: null } });
      },
      claim: () =>
        fail({
          code: 'refused',
          problem: {
            type: 'urn:whynow:problem:claimed',
            title: 'In a colleague’s hands',
            status: 409,
            detail: '',
            code: 'claimed',
            remedy: '',
            owner: { id: 'm9', name: language === 'zh' ? '安娜' : 'Ana' },
            since: instantBefore(4),
          },
        }),
    }),
    play: async (act) => {
      await act.click('tbody tr');
      await act.click('.ownership .button');
      await act.see('.collision');
    },
  }),
  'list-keys': list({
    play: async (act) => {
      await act.see('tbody tr');
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
      await act.see('dialog.keys');
    },
  }),
  'list-import': list({
    services: asLead,
    play: async (act) => {
      const input = (await act.see('.file')) as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File(['Account Name,Website\nNorthwind,northwind.example\n'], 'leads.csv'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await act.see('.import table');
    },
  }),
  'list-importing': list({
    services: asLead,
    work: () => ({ importRows: ({ from }) => (from === 0 ? ok(begun) : never()) }),
    play: async (act) => {
      await listWork['list-import']?.play?.(act);
      await act.click('.import .main');
      await act.see('.import td.figure');
    },
  }),
  'list-import-stopped': list({
    services: asLead,
    work: () => ({ importRows: ({ from }) => (from === 0 ? ok(begun) : fail({ code: 'offline' })) }),
    play: async (act) => {
      await listWork['list-import']?.play?.(act);
      await act.click('.import .main');
      await act.see('.import .main');
    },
  }),
  'list-imported': list({
    services: asLead,
    play: async (act) => {
      await listWork['list-import']?.play?.(act);
      await act.click('.import .main');
      await act.see('.import td.figure');
    },
  }),
};
