/** The log: who did what, newest first, by member and by deed. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { Entries } from './Entries.tsx';
import { useLogWords } from './words.ts';

export const LogPage = () => {
  const t = useLogWords();
  const { pages } = useDashboardWords();
  const { me } = useSettings();
  return (
    <SettingsPage title={pages.log} about={t.about}>
      {may(me.member.role, 'audit.read') ? <Entries /> : <WhoMay action="audit.read" me={me} />}
    </SettingsPage>
  );
};
