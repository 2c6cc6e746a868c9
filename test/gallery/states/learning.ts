/** Learning and lead quality: from the team's own outcomes, from a CRM's export, and what both sides have agreed. */
import { seededRandom } from '../../../shared/learning/random.ts';
import type { Role } from '../../../shared/words.ts';
import { outcomesOf } from '../fakes/outcomes.ts';
import { fail, never, ok } from '../fakes/services.ts';
import { meAs } from '../fakes/settings-work.ts';
import type { State } from '../state.ts';
import { offline } from './problem.ts';

const page = (hash: string, state: Partial<State> = {}, role: Role = 'lead'): State => ({
  screen: 'list',
  hash,
  height: 1400,
  services: (language) => ({ me: () => ok(meAs(language, role)) }),
  ...state,
});
const withOutcomes =
  (count: number, skill = true): NonNullable<State['settings']> =>
  (language) => ({
    quality: { outcomes: () => ok({ outcomes: outcomesOf(language, count, skill), next: null }) },
  });
const learn: NonNullable<State['play']> = async (act) => {
  await act.click('.settings .line .main');
  await act.see('.choose');
};

/** Past and open leads of an invented CRM, in which a column was filled in after the outcome. */
const crmFile = (rows: number): File => {
  const random = seededRandom(3);
  const lines = Array.from({ length: rows }, (_, i) => {
    const visits = Math.floor(12 * random());
    const source = ['fair', 'website', 'partner'][Math.floor(3 * random())];
    const won = random() < 1 / (1 + Math.exp(2.4 - 0.4 * visits - (source === 'partner' ? 1 : 0)));
    const open = i % 4 === 0;
    return [`L${i}`, open ? '' : Number(won), visits, source, open || !won ? '' : `C-${i}`].join(',');
  });
  return new File([['lead,won,visits,source,contract', ...lines].join('\n')], 'leads.csv');
};
const choose = async (see: (selector: string) => Promise<HTMLElement>, file: File) => {
  const input = (await see('.settings .file')) as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

export const learningPages: Record<string, State> = {
  learn: page('#/learn', { height: 2000, play: learn }),
  'learn-narrow': page('#/learn', { width: 480, height: 2600, play: learn }),
  'learn-no-skill': page('#/learn', { height: 2000, settings: withOutcomes(160, false), play: learn }),
  'learn-few': page('#/learn', { height: 800, settings: withOutcomes(9) }),
  'learn-as-rep': page(
    '#/learn',
    {
      height: 2000,
      play: async (act) => {
        await act.click('.settings .line .main');
        await act.see('.weights');
      },
    },
    'rep',
  ),
  'learn-chosen': page('#/learn', {
    height: 2000,
    play: async (act) => {
      await learn(act);
      await act.click('.choose .button');
      await act.see('.choose .told:not(:empty)');
      await act.see('.choose > .button');
    },
  }),
  'learn-crm': page('#/learn', {
    height: 2000,
    settings: withOutcomes(0),
    play: async (act) => {
      await choose(act.see, crmFile(400));
      await act.click('.crm-columns .main');
      await act.see('.held-out');
    },
  }),
  'learn-crm-columns': page('#/learn', {
    height: 900,
    settings: withOutcomes(0),
    play: async (act) => {
      await choose(act.see, crmFile(400));
      await act.click('.crm-columns summary');
    },
  }),
  'learn-crm-bad': page('#/learn', {
    height: 800,
    settings: withOutcomes(0),
    play: async (act) => {
      await choose(act.see, new File(['lead,won\n1,"yes\n2,no'], 'leads.csv'));
      await act.see('.settings [role="alert"]');
    },
  }),
  'learn-loading': page('#/learn', {
    height: 700,
    settings: () => ({ quality: { outcomes: () => never() } }),
  }),
  'learn-offline': page('#/learn', {
    height: 700,
    settings: () => ({ quality: { outcomes: () => fail(offline) } }),
  }),
  quality: page('#/quality', {
    height: 2000,
    play: async (act) => {
      await act.click('.settings > section:last-of-type .button');
      await act.see('.settings > section:last-of-type table');
    },
  }),
  'quality-narrow': page('#/quality', {
    width: 480,
    height: 2600,
    play: async (act) => {
      await act.see('.slices-of table');
    },
  }),
  'quality-empty': page('#/quality', {
    height: 900,
    settings: () => ({
      quality: {
        outcomes: () => ok({ outcomes: [], next: null }),
        playbook: () => ok({ contract: null, plays: [] }),
      },
    }),
    play: async (act) => {
      await act.see('.contract');
    },
  }),
  'quality-as-rep': page('#/quality', {}, 'rep'),
};
