/** The lists that the lead is on, each to be ticked; a new one by its name. */
import { useState } from 'preact/hooks';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import type { List } from '../../../shared/api/lead-work.ts';
import { grouped } from '../../../shared/format/grouped.ts';
import { useListWords } from '../list/work.tsx';

interface ListsOfProps {
  lead: Lead;
  lists: readonly List[];
  onPatch(patch: LeadPatch): void;
  /** @returns the new list's id, or null where it could not be made */
  onNew(name: string): Promise<string | null>;
}

export const ListsOf = ({ lead, lists, onPatch, onNew }: ListsOfProps) => {
  const t = useListWords();
  const [name, setName] = useState('');
  const on = lead.lists.map((list) => list.id);
  const make = async (event: Event) => {
    event.preventDefault();
    const id = name.trim() === '' ? null : await onNew(name.trim());
    if (id === null) return;
    setName('');
    onPatch({ lists: [...on, id] });
  };
  return (
    <section>
      <h2>{t.lists}</h2>
      {lists.length === 0 && <p class="soft">{t.noLists}</p>}
      <ul class="ticks">
        {lists.map((list) => (
          <li key={list.id}>
            <label>
              <input
                type="checkbox"
                checked={on.includes(list.id)}
                onChange={(event) =>
                  onPatch({
                    lists: event.currentTarget.checked ? [...on, list.id] : on.filter((id) => id !== list.id),
                  })
                }
              />{' '}
              {list.name} <span class="soft small">{grouped(list.leads)}</span>
            </label>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={make}>
        <input
          class="field"
          aria-label={t.newList}
          placeholder={t.newList}
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t.save}
        </button>
      </form>
    </section>
  );
};
