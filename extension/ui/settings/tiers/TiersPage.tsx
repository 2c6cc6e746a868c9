/** Which accounts are key, mid and tail, cut where a few hold most of the value; and what is done with each. */
import { useDashboardWords } from '../../dashboard/words.ts';
import type { Accounts } from '../versions/use-accounts.ts';
import type { Previewed } from '../versions/use-preview.ts';
import { VersionPage } from '../versions/VersionPage.tsx';
import { Cuts } from './Cuts.tsx';
import { Plays } from './Plays.tsx';
import { useTiersWords } from './words.ts';
import './tiers.css';

export const TiersPage = () => {
  const t = useTiersWords();
  const { pages } = useDashboardWords();
  return (
    <VersionPage
      title={pages.tiers}
      about={t.about}
      edit={({ accounts, previewing: { preview }, drafting: { model, change }, mayEdit }) =>
        // Why none was read stands in the preview.
        (accounts.list.length > 0 || accounts.state !== 'stopped') && (
          <Cuts
            values={preview && isOf(preview, accounts) ? preview.values : null}
            model={model}
            readOnly={!mayEdit}
            onChange={(tier) => change({ ...model, tier })}
          />
        )
      }
      below={() => <Plays />}
    />
  );
};

/** A preview of none is of the team's accounts only where there are none to come. */
const isOf = (preview: Previewed, { list, state }: Accounts): boolean =>
  preview.accounts > 0 || (list.length === 0 && state === 'complete');
