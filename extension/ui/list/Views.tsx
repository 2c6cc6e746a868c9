/** Saved filters: chosen, saved under a name, shared with the team, deleted. */
import { useState } from 'preact/hooks';
import type { LeadQuery } from '../../../shared/api/lead.ts';
import type { View } from '../../../shared/api/lead-work.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { may } from '../../../shared/permissions.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { DeletedLine } from './DeletedLine.tsx';
import { useListWords, useWork } from './work.tsx';

interface ViewsProps {
  query: LeadQuery;
  onQuery(query: LeadQuery): void;
  me: Me | null;
}

export const Views = ({ query, onQuery, me }: ViewsProps) => {
  const t = useListWords();
  const work = useWork();
  const answer = useLoaded(() => work.views(), 'views');
  const views = answer.value?.ok ? answer.value.value.views : [];
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [shared, setShared] = useState(false);
  const [gone, setGone] = useState<View | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const view = views.find((one) => one.id === chosen);
  const choose = (id: string) => {
    setChosen(id);
    const found = views.find((one) => one.id === id);
    onQuery({ ...found?.query, limit: query.limit });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (!name?.trim()) return;
    const { limit: _, cursor: __, ...saved } = query;
    const result = await work.saveView(crypto.randomUUID(), { name: name.trim(), shared, query: saved });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    setName(null);
    setGone(null);
    setChosen(result.value.id);
    answer.reload();
  };
  const remove = async (one: View) => {
    const result = await work.deleteView(one.id);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    setChosen('');
    setGone(one);
    answer.reload();
  };
  const restore = async ({ id, name, shared, query: saved }: View) => {
    const result = await work.saveView(id, { name, shared, query: saved });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    setGone(null);
    answer.reload();
  };
  return (
    <form class="row views" onSubmit={save} aria-label={t.views.title}>
      <select
        class="field"
        aria-label={t.views.choose}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t.views.choose}</option>
        {views.map((one) => (
          <option key={one.id} value={one.id}>
            {one.shared ? t.views.shared(one.name, one.by.name) : one.name}
          </option>
        ))}
      </select>
      {view && me && (view.by.id === me.member.id || may(me.member.role, 'lead.force')) && (
        <button type="button" class="link" onClick={() => remove(view)}>
          {t.views.delete}
        </button>
      )}
      {name === null ? (
        <button type="button" class="link" onClick={() => setName('')}>
          {t.views.save}
        </button>
      ) : (
        <>
          <input
            class="field"
            aria-label={t.views.name}
            placeholder={t.views.name}
            maxLength={80}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <label class="small">
            <input
              type="checkbox"
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />{' '}
            {t.views.share}
          </label>
          <button type="submit" class="button">
            {t.save}
          </button>
        </>
      )}
      <DeletedLine name={gone?.name ?? null} onUndo={() => gone && restore(gone)} />
      {failure && <FailureNotice failure={failure} />}
    </form>
  );
};
