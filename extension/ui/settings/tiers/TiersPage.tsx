/** Which accounts are key, mid and tail, cut where a few hold most of the value; and what is done with each. */
import { useDashboardWords } from '../../dashboard/words.ts';
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
      edit={({ previewing: { preview }, drafting: { model, change }, mayEdit }) =>
        preview && (
          <Cuts
            values={preview.values}
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
