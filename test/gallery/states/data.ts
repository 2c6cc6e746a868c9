/** The page of the workspace's data: out in one file, and back in, chosen, on its way, done, broken off and refused. */
import type { Act } from '../act.ts';
import { fail, never } from '../fakes/services.ts';
import type { State } from '../state.ts';
import { offline } from './problem.ts';
import { page, refusal } from './settings-page.ts';

const narrow = { width: 360, height: 900 };

const chooseExport = async (act: Act): Promise<void> => {
  const input = (await act.see('.settings .file')) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File(['x'.repeat(2_400_000)], 'whynow-2026-11-20.zip'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

export const dataPages: Record<string, State> = {
  'data-page': page('#/data', {
    play: async (act) => {
      await act.click('.settings .main');
      await chooseExport(act);
      await act.click('.settings section:nth-of-type(2) .main');
      await act.see('.counts');
    },
  }),
  'data-exporting': page('#/data', {
    settings: {
      data: {
        exportAll: (onBytes) => {
          onBytes(2_400_000);
          return new Promise(() => undefined);
        },
      },
    },
    play: async (act) => {
      await act.click('.settings .main');
      await act.see('.settings .line .link');
    },
  }),
  'data-chosen': page('#/data', {
    play: async (act) => {
      await chooseExport(act);
      await act.see('.settings section:nth-of-type(2) .link');
    },
  }),
  'data-importing': page('#/data', {
    ...narrow,
    settings: { data: { importAll: () => never() } },
    play: async (act) => {
      await chooseExport(act);
      await act.click('.settings section:nth-of-type(2) .main');
      await act.see('.settings progress');
    },
  }),
  'data-import-broken': page('#/data', {
    settings: { data: { importAll: () => fail(offline) } },
    play: async (act) => {
      await chooseExport(act);
      await act.click('.settings section:nth-of-type(2) .main');
      await act.see('.notice');
    },
  }),
  'data-not-empty': page('#/data', {
    ...narrow,
    settings: { data: { importAll: () => refusal('not-empty') } },
    play: async (act) => {
      await chooseExport(act);
      await act.click('.settings section:nth-of-type(2) .main');
      await act.see('.notice.bad');
    },
  }),
};
