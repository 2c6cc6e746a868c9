/** The team: who is in it with what role, who is invited, and what each role may do. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { Holdings } from './Holdings.tsx';
import { Invites } from './Invites.tsx';
import { Members } from './Members.tsx';
import { RoleTable } from './RoleTable.tsx';
import { useTeamWords } from './words.ts';

export const TeamPage = () => {
  const t = useTeamWords();
  const { pages } = useDashboardWords();
  const { work, me } = useSettings();
  const members = useAsked(() => work.team.members(), 'members');
  return (
    <SettingsPage title={pages.team} about={t.about}>
      <Members members={members} />
      {members.value && <Holdings members={members.value.members} />}
      {may(me.member.role, 'member.invite') ? (
        <Invites members={members.value?.members ?? []} />
      ) : (
        <WhoMay action="member.invite" me={me} />
      )}
      <RoleTable />
    </SettingsPage>
  );
};
