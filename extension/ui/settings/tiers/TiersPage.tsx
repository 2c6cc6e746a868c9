/** Which accounts are key, mid and tail, cut where a few hold most of the value; and what is done with each. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import type { Asked } from '../parts/use-asked.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { Preview } from '../versions/Preview.tsx';
import { SaveVersion } from '../versions/SaveVersion.tsx';
import { useAccounts } from '../versions/use-accounts.ts';
import { useDraft } from '../versions/use-draft.ts';
import { useVersions, type Versions } from '../versions/use-versions.ts';
import { Cuts } from './Cuts.tsx';
import { Plays } from './Plays.tsx';
import { useTiersWords } from './words.ts';
import '../versions/versions.css';
import './tiers.css';

export const TiersPage = () => {
  const t = useTiersWords();
  const shared = useDashboardWords();
  const versions = useVersions();
  return (
    <SettingsPage title={shared.pages.tiers} about={t.about}>
      {versions.failure && (
        <FailureNotice failure={versions.failure} offline={shared.offline} onRetry={versions.reload} />
      )}
      {versions.value ? (
        <Bench versions={versions} known={versions.value} />
      ) : (
        versions.loading && <p class="soft">{shared.loading}</p>
      )}
    </SettingsPage>
  );
};

const Bench = ({ versions, known }: { versions: Asked<Versions>; known: Versions }) => {
  const { me } = useSettings();
  const accounts = useAccounts();
  const drafting = useDraft(known.active);
  const mayEdit = may(me.member.role, 'model.edit');
  const { model } = drafting;
  return (
    <div class="bench">
      <div>
        {!mayEdit && <WhoMay action="model.edit" me={me} />}
        <Cuts
          accounts={accounts.list}
          model={model}
          readOnly={!mayEdit}
          onChange={(tier) => drafting.change({ ...model, tier })}
        />
        {mayEdit && <SaveVersion versions={versions} known={known} drafting={drafting} />}
        <Plays />
      </div>
      <aside>
        <Preview accounts={accounts} before={known.active} after={model} />
      </aside>
    </div>
  );
};
