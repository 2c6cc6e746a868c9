/** Of the list that the table is filtered by: renamed, or deleted with a way back. Its leads stay. */
import { useState } from 'preact/hooks';
import type { List } from '../../../shared/api/lead-work.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure, Result } from '../services.ts';
import { DeletedLine } from './DeletedLine.tsx';
import type { Lists } from './use-lists.ts';
import { useListWords } from './work.tsx';

interface ListToolsProps {
  lists: Lists;
  /** Id of the list that is filtered by. */
  chosen: string | undefined;
  onChoose(list: string | undefined): void;
}

export const ListTools = ({ lists, chosen, onChoose }: ListToolsProps) => {
  const t = useListWords();
  const [name, setName] = useState<string | null>(null);
  const [gone, setGone] = useState<List | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const list = lists.all.find(({ id }) => id === chosen);
  const sent = async <T,>(asked: Promise<Result<T>>): Promise<boolean> => {
    const result = await asked;
    setFailure(result.ok ? null : result.failure);
    return result.ok;
  };
  const rename = async (event: Event) => {
    event.preventDefault();
    if (list && name?.trim() && (await sent(lists.save(list.id, name.trim())))) setName(null);
  };
  const remove = async (one: List) => {
    if (!(await sent(lists.remove(one.id)))) return;
    setGone(one);
    onChoose(undefined);
  };
  /** Leads keep the id of a list that is deleted: made again under it, it has them again. */
  const restore = async ({ id, name }: List) => {
    if (!(await sent(lists.save(id, name)))) return;
    setGone(null);
    onChoose(id);
  };
  if (!list && !gone && !failure) return null;
  return (
    <form class="row views" onSubmit={rename} aria-label={t.listTools.title}>
      {list && name === null && (
        <>
          <button type="button" class="link" onClick={() => setName(list.name)}>
            {t.listTools.rename}
          </button>
          <button type="button" class="link" onClick={() => remove(list)}>
            {t.listTools.delete}
          </button>
        </>
      )}
      {list && name !== null && (
        <>
          <input
            class="field"
            aria-label={t.listTools.name}
            maxLength={80}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t.save}
          </button>
        </>
      )}
      <DeletedLine name={list ? null : (gone?.name ?? null)} onUndo={() => gone && restore(gone)} />
      {failure && <FailureNotice failure={failure} />}
    </form>
  );
};
