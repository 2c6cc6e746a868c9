/** What the pages of the model are: a version in the making on the left, and beside it what it would change. */
import type { ComponentChildren } from 'preact';
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import type { Asked } from '../parts/use-asked.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { Preview } from './Preview.tsx';
import { SaveVersion } from './SaveVersion.tsx';
import { type Accounts, useAccounts } from './use-accounts.ts';
import { type Drafting, useDraft } from './use-draft.ts';
import { type Previewing, usePreview } from './use-preview.ts';
import { useVersions, type Versions } from './use-versions.ts';
import './versions.css';

export interface Bench {
  versions: Asked<Versions>;
  known: Versions;
  accounts: Accounts;
  drafting: Drafting;
  previewing: Previewing;
  mayEdit: boolean;
}

interface VersionPageProps {
  title: string;
  about: string;
  /** What is edited. */
  edit(bench: Bench): ComponentChildren;
  /** Below what is saved. */
  below?(bench: Bench): ComponentChildren;
  /** Below the preview. */
  beside?(bench: Bench): ComponentChildren;
  /** Why the draft cannot be saved as it is; null where it can. */
  wrong?(bench: Bench): string | null;
}

export const VersionPage = ({ title, about, ...parts }: VersionPageProps) => {
  const shared = useDashboardWords();
  const versions = useVersions();
  return (
    <SettingsPage title={title} about={about}>
      {versions.failure && (
        <FailureNotice failure={versions.failure} offline={shared.offline} onRetry={versions.reload} />
      )}
      {versions.value ? (
        <Columns versions={versions} known={versions.value} parts={parts} />
      ) : (
        versions.loading && <p class="soft">{shared.loading}</p>
      )}
    </SettingsPage>
  );
};

interface ColumnsProps extends Pick<Bench, 'versions' | 'known'> {
  parts: Omit<VersionPageProps, 'title' | 'about'>;
}

const Columns = ({ versions, known, parts: { edit, below, beside, wrong } }: ColumnsProps) => {
  const { me } = useSettings();
  const accounts = useAccounts();
  const drafting = useDraft(known.active);
  const previewing = usePreview(accounts.list, known.active, drafting.model);
  const mayEdit = may(me.member.role, 'model.edit');
  const bench: Bench = { versions, known, accounts, drafting, previewing, mayEdit };
  return (
    <div class="bench">
      <div>
        {!mayEdit && <WhoMay action="model.edit" me={me} />}
        {edit(bench)}
        {mayEdit && (
          <SaveVersion versions={versions} known={known} drafting={drafting} wrong={wrong?.(bench) ?? null} />
        )}
        {below?.(bench)}
      </div>
      <aside>
        <Preview accounts={accounts} previewing={previewing} />
        {beside?.(bench)}
      </aside>
    </div>
  );
};
