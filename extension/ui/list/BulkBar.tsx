/** What is done to all chosen leads at once, what came of it, and its undoing. */
import { useState } from 'preact/hooks';
import type { Me } from '../../../shared/api.ts';
import type { BulkChange, BulkResult, List, UndoResult } from '../../../shared/api-leads.ts';
import { outcomeReasons, stages } from '../../../shared/words.ts';
import { useDashboardWords } from '../dashboard/words.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure } from '../services.ts';
import { useWords } from '../words.tsx';
import { useListWords, useWork } from './work.tsx';

interface BulkBarProps {
  chosen: readonly string[];
  me: Me | null;
  lists: readonly List[];
  onChooseAll(): void;
  onChooseNone(): void;
  onDone(): void;
}

export const BulkBar = ({ chosen, me, lists, onChooseAll, onChooseNone, onDone }: BulkBarProps) => {
  const { t: words } = useWords();
  const t = useListWords();
  const { outcomeReasons: reasons } = useDashboardWords();
  const work = useWork();
  const [tag, setTag] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<BulkResult | null>(null);
  const [undone, setUndone] = useState<UndoResult | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = async (change: BulkChange) => {
    setBusy(true);
    const answer = await work.bulk({ id: crypto.randomUUID(), leads: [...chosen], change });
    setBusy(false);
    setUndone(null);
    setFailure(answer.ok ? null : answer.failure);
    setResult(answer.ok ? answer.value : null);
    onDone();
  };
  const undo = async (id: string) => {
    setBusy(true);
    const answer = await work.undoBulk(id);
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) {
      setUndone(answer.value);
      setResult(null);
    }
    onDone();
  };
  const select = (
    label: string,
    entries: readonly (readonly [string, string])[],
    pick: (value: string) => BulkChange,
  ) => (
    <select
      class="field"
      aria-label={label}
      value=""
      disabled={busy || chosen.length === 0}
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value !== '') change(pick(value));
      }}
    >
      <option value="">{label}</option>
      {entries.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  const named = lists.map((list) => [list.id, list.name] as const);
  const tagButton = (label: string, pick: (tags: string[]) => BulkChange) => (
    <button
      type="button"
      class="button"
      disabled={busy || chosen.length === 0 || tag.trim() === ''}
      onClick={() => change(pick([tag.trim()]))}
    >
      {label}
    </button>
  );
  return (
    <section class="bulk" aria-label={t.bulk.title}>
      <div class="bar">
        <span>{t.bulk.chosen(chosen.length)}</span>
        <button type="button" class="link" onClick={onChooseAll}>
          {t.bulk.all}
        </button>
        <button type="button" class="link" onClick={onChooseNone}>
          {t.bulk.clear}
        </button>
        {select(
          t.bulk.owner,
          [['none', words.team.nobody], ...(me?.members ?? []).map((one) => [one.id, one.name] as const)],
          (owner) => ({ owner: owner === 'none' ? null : owner }),
        )}
        {select(
          t.bulk.stage,
          stages.map((stage) => [stage, words.stages[stage]]),
          (value) => ({ stage: stages.find((stage) => stage === value) }),
        )}
        {select(
          t.bulk.reject,
          outcomeReasons.map((reason) => [reason, reasons[reason]]),
          (value) => ({ stage: 'rejected', reason: outcomeReasons.find((reason) => reason === value) }),
        )}
        {named.length > 0 && select(t.bulk.addList, named, (list) => ({ addLists: [list] }))}
        {named.length > 0 && select(t.bulk.removeList, named, (list) => ({ removeLists: [list] }))}
        <input
          class="field"
          aria-label={t.bulk.tag}
          placeholder={t.bulk.tag}
          maxLength={40}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        {tagButton(t.bulk.addTag, (addTags) => ({ addTags }))}
        {tagButton(t.bulk.removeTag, (removeTags) => ({ removeTags }))}
      </div>
      <div role="status" class="outcome">
        {busy && <span class="soft">{t.bulk.working}</span>}
        {!busy && result && <Outcome result={result} onUndo={() => undo(result.id)} />}
        {!busy && undone && <Undone undone={undone} />}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </section>
  );
};

const Outcome = ({ result, onUndo }: { result: BulkResult; onUndo(): void }) => {
  const t = useListWords();
  const claimed = result.results.filter(({ status }) => status === 'claimed').length;
  const left = result.results.length - result.changed - claimed;
  return (
    <>
      <span>{t.bulk.done(result.changed)}</span> {claimed > 0 && <span>{t.bulk.claimed(claimed)}</span>}{' '}
      {left > 0 && <span class="soft">{t.bulk.left(left)}</span>}{' '}
      {result.changed > 0 && (
        <button type="button" class="link" onClick={onUndo}>
          {t.bulk.undo}
        </button>
      )}
    </>
  );
};

const Undone = ({ undone }: { undone: UndoResult }) => {
  const t = useListWords();
  const kept = undone.results.filter(({ status }) => status === 'changed-since').length;
  return (
    <>
      <span>{t.bulk.undone(undone.reverted)}</span> {kept > 0 && <span>{t.bulk.kept(kept)}</span>}
    </>
  );
};
