/** What a person has to do with buying, being set by hand: Enter saves, Escape leaves it as it was. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { buyingRoles, jobFunctions } from '../../../shared/words.ts';
import { useWords } from '../words.tsx';
import type { Person } from './committee-seats.ts';
import type { RoleEdits } from './use-role-edits.ts';
import { useAccountWords } from './words.ts';

interface RoleFormProps {
  person: Person;
  edits: RoleEdits;
  onDone(): void;
}

export const RoleForm = ({ person, edits, onDone }: RoleFormProps) => {
  const { t: words } = useWords();
  const { committee: t, facts } = useAccountWords();
  const help = useId();
  const [buyingRole, setBuyingRole] = useState(person.buyingRole);
  const [does, setDoes] = useState(person.function);
  const first = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="role-form"
      aria-label={t.edit(person.name)}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await edits.set(person, { buyingRole, function: does })) onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Of what is open, the form closes first.
        event.stopPropagation();
        onDone();
      }}
    >
      <label>
        <span class="small soft">{t.role}</span>
        <select
          ref={first}
          class="field"
          aria-describedby={help}
          value={buyingRole ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setBuyingRole(buyingRoles.find((one) => one === value) ?? null)
          }
        >
          <option value="">{facts.unknown}</option>
          {buyingRoles.map((role) => (
            <option key={role} value={role}>
              {words.seats[role]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="small soft">{words.preview.fields.function}</span>
        <select
          class="field"
          value={does ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setDoes(jobFunctions.find((one) => one === value) ?? null)
          }
        >
          <option value="">{facts.unknown}</option>
          {jobFunctions.map((one) => (
            <option key={one} value={one}>
              {words.functions[one]}
            </option>
          ))}
        </select>
      </label>
      <p id={help} class="small soft">
        {facts.locks}
      </p>
      <div class="row">
        <button type="submit" class="button main" disabled={edits.busy}>
          {facts.save}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {facts.cancel}
        </button>
      </div>
    </form>
  );
};
