/** Whom the team looks for: a profile a product, and what a change to it would do before it is saved. */

import { may } from '../../../../shared/permissions.ts';
import type { Model } from '../../../../shared/score/model.ts';
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
import { findFault } from './find-fault.ts';
import { knownWords } from './known-words.ts';
import { Profiles } from './Profiles.tsx';
import { useProfileWords } from './words.ts';
import '../versions/versions.css';
import './profile.css';

export const ProfilePage = () => {
  const t = useProfileWords();
  const shared = useDashboardWords();
  const versions = useVersions();
  return (
    <SettingsPage title={shared.pages.profile} about={t.about}>
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
  const t = useProfileWords();
  const { me } = useSettings();
  const accounts = useAccounts();
  const drafting = useDraft(known.active);
  const mayEdit = may(me.member.role, 'model.edit');
  const { model } = drafting;
  const fault = findFault(model.profiles);
  const setProfiles = (profiles: Model['profiles']) => drafting.change({ ...model, profiles });
  return (
    <div class="bench">
      <div>
        {!mayEdit && <WhoMay action="model.edit" me={me} />}
        <Profiles
          profiles={model.profiles}
          known={knownWords(accounts.list)}
          readOnly={!mayEdit}
          onChange={setProfiles}
        />
        {mayEdit && (
          <SaveVersion
            versions={versions}
            known={known}
            drafting={drafting}
            wrong={fault && t.faults[fault]}
          />
        )}
      </div>
      <aside>
        <Preview accounts={accounts} before={known.active} after={model} />
      </aside>
    </div>
  );
};
