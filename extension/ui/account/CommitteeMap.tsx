/** The buying committee as a map: a cell for each role, with who is in it, or that nobody is known yet. */
import type { Account } from '../../../shared/api/account.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useWords } from '../words.tsx';
import { CommitteePerson, type CommitteePersonProps } from './CommitteePerson.tsx';
import { committeeSeats, type Person } from './committee-seats.ts';
import { UndoLine } from './UndoLine.tsx';
import { type RoleEdits, useRoleEdits } from './use-role-edits.ts';
import { useAccountWords } from './words.ts';
import './committee.css';

interface CommitteeMapProps extends Pick<CommitteePersonProps, 'me'> {
  account: Account;
  onAccount(account: Account): void;
}

/** As many as are taken in at a glance. */
const few = 3;

export const CommitteeMap = ({ account, me, onAccount }: CommitteeMapProps) => {
  const { t } = useWords();
  const { committee: words } = useAccountWords();
  const edits = useRoleEdits(account, onAccount);
  const { seats, taken, others } = committeeSeats(account.people);
  const names = { me, edits };
  return (
    <section class="committee" aria-labelledby="committee">
      <div class="head">
        <h2 id="committee">{words.title}</h2>
        <span class="small soft">{words.known(taken, seats.length)}</span>
      </div>
      <LastRole edits={edits} />
      <ul class="seats">
        {seats.map(({ role, people: sitting }) => (
          <li key={role} class={sitting.length === 0 ? 'seat vacant' : `seat ${role}`}>
            <h3 class="small">{t.seats[role]}</h3>
            {sitting.length === 0 ? (
              <p class="small">{words.empty}</p>
            ) : (
              <People {...names} people={sitting} />
            )}
          </li>
        ))}
      </ul>
      {taken < seats.length && <p class="soft small">{words.help}</p>}
      {others.length > 0 && (
        <details open={others.length <= few}>
          <summary class="soft">{words.others(others.length)}</summary>
          <Names {...names} people={others} />
        </details>
      )}
    </section>
  );
};

/** What was set last, and the way back. */
const LastRole = ({ edits }: { edits: RoleEdits }) => {
  const { t } = useWords();
  const { committee: words, facts } = useAccountWords();
  const { last } = edits;
  const said = () => {
    if (!last) return '';
    if (last.undone) return words.undone(last.name);
    if (!last.role) return words.released(last.name);
    const { buyingRole } = last.role;
    return words.set(last.name, buyingRole ? t.seats[buyingRole] : facts.unknown);
  };
  return (
    <>
      <div role="status">
        {last && (
          <UndoLine said={said()} busy={edits.busy} {...(last.undone ? {} : { onUndo: edits.undo })} />
        )}
      </div>
      {edits.failure && <FailureNotice failure={edits.failure} offline={t.failures.notDone} />}
    </>
  );
};

type PeopleProps = Omit<CommitteePersonProps, 'person'> & { people: readonly Person[] };

/** The first few are seen at once. */
const People = ({ people, ...rest }: PeopleProps) => {
  const { committee: words } = useAccountWords();
  const more = people.slice(few);
  return (
    <>
      <Names {...rest} people={people.slice(0, few)} />
      {more.length > 0 && (
        <details>
          <summary class="small soft">{words.more(more.length)}</summary>
          <Names {...rest} people={more} />
        </details>
      )}
    </>
  );
};

const Names = ({ people, ...rest }: PeopleProps) => (
  <ul>
    {people.map((person) => (
      <li key={`${person.name} ${person.title}`}>
        <CommitteePerson {...rest} person={person} />
      </li>
    ))}
  </ul>
);
