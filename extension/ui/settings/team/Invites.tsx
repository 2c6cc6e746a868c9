/** Invites: a link is made and shown once; those that nobody has used can be taken back. */
import { useId, useState } from 'preact/hooks';
import type { Invite, NewInvite, TeamMember } from '../../../../shared/api/team.ts';
import type { Role } from '../../../../shared/words.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { RoleChoice } from './Members.tsx';
import { useTeamWords } from './words.ts';

const lifetimes = [1, 3, 7, 14, 30];
const usual = { role: 'rep' as Role, days: 7 };

export const Invites = ({ members }: { members: readonly TeamMember[] }) => {
  const t = useTeamWords();
  const { work } = useSettings();
  const invites = useAsked(() => work.team.invites(), 'invites');
  return (
    <>
      <Section title={t.invite} about={t.inviteAbout}>
        <NewLink onMade={invites.reload} />
      </Section>
      <Section title={t.invites} of={invites}>
        <OpenInvites invites={invites.value?.invites ?? []} members={members} onChange={invites.reload} />
      </Section>
    </>
  );
};

const NewLink = ({ onMade }: { onMade(): void }) => {
  const t = useTeamWords();
  const shared = useDashboardWords();
  const { date } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState(usual.role);
  const [days, setDays] = useState(usual.days);
  const [made, setMade] = useState<NewInvite | null>(null);
  const make = () =>
    deed.run(
      () => work.team.invite({ name: name.trim(), role, days }),
      (invite) => {
        setMade(invite);
        setName('');
        onMade();
      },
    );
  return (
    <>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <label for={`${id}-name`}>{t.name}</label>
        <input
          id={`${id}-name`}
          class="field"
          required
          maxLength={80}
          autoComplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label for={`${id}-role`}>{t.role}</label>
        <RoleChoice id={`${id}-role`} value={role} onChange={setRole} />
        <label for={`${id}-days`}>{t.days}</label>
        <select
          id={`${id}-days`}
          class="field"
          value={days}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
        >
          {lifetimes.map((one) => (
            <option key={one} value={one}>
              {t.daysOf(one)}
            </option>
          ))}
        </select>
        <button type="submit" class="button main" disabled={deed.busy}>
          {t.make}
        </button>
      </form>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {made && (
        <CopyField
          key={made.id}
          label={t.link(made.name)}
          value={made.link}
          about={t.linkAbout(date(made.expiresAt))}
        />
      )}
    </>
  );
};

interface OpenInvitesProps {
  invites: readonly Invite[];
  members: readonly TeamMember[];
  onChange(): void;
}

const OpenInvites = ({ invites, members, onChange }: OpenInvitesProps) => {
  const t = useTeamWords();
  const shared = useDashboardWords();
  const { date } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [told, setTold] = useState('');
  const takeBack = ({ id, name }: Invite) =>
    deed.run(
      () => work.team.revokeInvite(id),
      () => {
        setTold(t.takenBack(name));
        onChange();
      },
    );
  return (
    <>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {invites.length === 0 && <p class="soft">{t.noInvites}</p>}
      <ul class="entries">
        {invites.map((invite) => (
          <Entry
            key={invite.id}
            title={invite.name}
            detail={`${shared.roles[invite.role]} · ${t.invitedBy(
              members.find(({ id }) => id === invite.invitedBy)?.name ?? shared.former,
            )}`}
            figures={t.until(date(invite.expiresAt))}
          >
            <Confirm
              label={t.takeBack}
              of={invite.name}
              what={t.takeBackWhat(invite.name)}
              yes={t.takeBack}
              busy={deed.busy}
              onYes={() => takeBack(invite)}
            />
          </Entry>
        ))}
      </ul>
      <p class="told" role="status">
        {told}
      </p>
    </>
  );
};
