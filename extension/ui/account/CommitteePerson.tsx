/** One of the committee: a name that opens the page at the words that tell of them; their role is set and released in place. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Me } from '../../../shared/api/workspace.ts';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import { decides, type Person } from './committee-seats.ts';
import { RoleForm } from './RoleForm.tsx';
import type { RoleEdits } from './use-role-edits.ts';
import { useAccountWords } from './words.ts';

export interface CommitteePersonProps {
  person: Person;
  me: Me | null;
  edits: RoleEdits;
}

export const CommitteePerson = ({ person, me, edits }: CommitteePersonProps) => {
  const { t: words, when } = useWords();
  const { committee: t, facts, timeline } = useAccountWords();
  const services = useServices();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { name, title, source, set } = person;
  const isLast = edits.last?.name === name;
  useLayoutEffect(() => {
    // The form is gone, and the person may sit elsewhere by now: the keyboard goes along.
    if (isLast && !editing && document.activeElement === document.body) edit.current?.focus();
  }, [isLast, editing]);
  if (editing) {
    return (
      <>
        {name}
        <RoleForm
          person={person}
          edits={edits}
          onDone={() => {
            setEditing(false);
            setTimeout(() => edit.current?.focus());
          }}
        />
      </>
    );
  }
  return (
    <>
      <div class="row">
        <span class="grow">
          <button
            type="button"
            class="link plain"
            title={source.quote ? words.quoted(source.quote) : words.score.openPage}
            onClick={() => services.openAtQuote(source.url, source.quote)}
          >
            {name}
          </button>
          {decides(person) && person.buyingRole !== 'decides' && (
            <>
              {' '}
              <span class="chip key">{words.seats.decides}</span>
            </>
          )}
        </span>
        <button
          ref={edit}
          type="button"
          class="link small"
          aria-label={t.edit(name)}
          onClick={() => setEditing(true)}
        >
          {facts.editShort}
        </button>
      </div>
      {title && <span class="title soft small">{title}</span>}
      {set && (
        <p class="small soft">
          {t.setBy(me?.members.find(({ id }) => id === set.by)?.name ?? timeline.formerMember, when(set.at))}{' '}
          <button
            type="button"
            class="link"
            disabled={edits.busy}
            aria-label={t.release(name)}
            onClick={() => edits.set(person, null)}
          >
            {facts.release}
          </button>
        </p>
      )}
    </>
  );
};
