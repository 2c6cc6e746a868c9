/** The people of the team. An admin changes a role, and removes somebody, told first what it means; both have a way back. */
import { useState } from 'preact/hooks';
import type { TeamMember } from '../../../../shared/api/team.ts';
import { may } from '../../../../shared/permissions.ts';
import { type Role, roles } from '../../../../shared/words.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import type { Asked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useTeamWords } from './words.ts';

interface Told {
  words: string;
  /** null where nothing is left to take back. */
  undo: (() => void) | null;
}

export const Members = ({ members }: { members: Asked<{ members: TeamMember[] }> }) => {
  const t = useTeamWords();
  const shared = useDashboardWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const [told, setTold] = useState<Told | null>(null);
  const list = members.value?.members ?? [];

  const setRole = (id: string, role: Role, isUndo = false) =>
    deed.run(
      () => work.team.changeMember(id, { role }),
      (member) => {
        const before = list.find((one) => one.id === id);
        members.set({ members: list.map((one) => (one.id === id ? { ...one, ...member } : one)) });
        setTold({
          words: t.changed(member.name, shared.roles[member.role]),
          undo: before && !isUndo ? () => setRole(id, before.role, true) : null,
        });
      },
    );
  const remove = (member: TeamMember) =>
    deed.run(
      () => work.team.removeMember(member.id),
      () => {
        members.set({ members: list.filter((one) => one.id !== member.id) });
        setTold({ words: t.removed(member.name), undo: () => restore(member) });
      },
    );
  const restore = (member: TeamMember) =>
    deed.run(
      () => work.team.restoreMember(member.id),
      () => {
        members.reload();
        setTold({ words: t.restored(member.name), undo: null });
      },
    );
  return (
    <Section title={t.members} of={members}>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <ul class="entries">
        {list.map((member) => {
          const isMe = member.id === me.member.id;
          return (
            <Entry
              key={member.id}
              title={isMe ? shared.you(member.name) : member.name}
              detail={<Seen member={member} />}
            >
              {may(me.member.role, 'member.edit') && !isMe ? (
                <>
                  <RoleChoice
                    label={t.roleOf(member.name)}
                    value={member.role}
                    disabled={deed.busy}
                    onChange={(role) => setRole(member.id, role)}
                  />
                  <Confirm
                    label={t.remove}
                    of={member.name}
                    what={t.removeWhat(member.name)}
                    yes={t.removeName(member.name)}
                    busy={deed.busy}
                    onYes={() => remove(member)}
                  />
                </>
              ) : (
                <span>{shared.roles[member.role]}</span>
              )}
            </Entry>
          );
        })}
      </ul>
      <p class="told" role="status">
        {told?.words}{' '}
        {told?.undo && (
          <button type="button" class="link" disabled={deed.busy} onClick={told.undo}>
            {shared.undo}
          </button>
        )}
      </p>
    </Section>
  );
};

const Seen = ({ member }: { member: TeamMember }) => {
  const t = useTeamWords();
  const { date, when } = useWords();
  const seen = member.lastSeenOn;
  return (
    <>
      {t.joined(date(member.joinedAt))}
      {seen !== undefined && ` · ${seen === null ? t.neverSeen : t.seen(when(seen))}`}
      {member.email && ` · ${member.email}`}
    </>
  );
};

interface RoleChoiceProps {
  id?: string;
  label?: string;
  value: Role;
  disabled?: boolean;
  onChange(role: Role): void;
}

export const RoleChoice = ({ id, label, value, disabled = false, onChange }: RoleChoiceProps) => {
  const shared = useDashboardWords();
  return (
    <select
      id={id}
      class="field"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const role = roles.find((one) => one === event.currentTarget.value);
        if (role) onChange(role);
      }}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {shared.roles[role]}
        </option>
      ))}
    </select>
  );
};
