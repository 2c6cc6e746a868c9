/** What counts how much: versions of the model, what each changes, its weights, and the one that runs beside. */
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
import { Shadow } from './Shadow.tsx';
import { VersionList } from './VersionList.tsx';
import { Weights } from './Weights.tsx';
import { useModelWords } from './words.ts';
import '../versions/versions.css';
import './model.css';

export const ModelPage = () => {
  const t = useModelWords();
  const shared = useDashboardWords();
  const versions = useVersions();
  return (
    <SettingsPage title={shared.pages.model} about={t.about}>
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
  return (
    <div class="bench">
      <div>
        {!mayEdit && <WhoMay action="model.edit" me={me} />}
        <VersionList versions={versions} known={known} mayEdit={mayEdit} />
        <Weights
          active={known.active}
          model={drafting.model}
          readOnly={!mayEdit}
          onChange={drafting.change}
        />
        {mayEdit && <SaveVersion versions={versions} known={known} drafting={drafting} />}
      </div>
      <aside>
        <Preview accounts={accounts} before={known.active} after={drafting.model} />
        <Shadow known={known} accounts={accounts.list} />
      </aside>
    </div>
  );
};
