/** What is done to all chosen leads at once, what came of it, and its undoing. */
import { useId, useState } from 'preact/hooks';
import type { BulkChange, List, UndoResult } from '../../../shared/api/lead-work.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { outcomeReasons, stages } from '../../../shared/words.ts';
import { useDashboardWords } from '../dashboard/words.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { readTags } from '../parts/read-tags.ts';
import { useWords } from '../words.tsx';
import { type BulkDone, useBulk } from './use-bulk.ts';
import { useListWords } from './work.tsx';

interface BulkBarProps {
  chosen: readonly string[];
  me: Me | null;
  tags: readonly string[];
  lists: readonly List[];
  onChooseAll(): void;
  onChooseNone(): void;
  onDone(): void;
}

export const BulkBar = ({ chosen, me, tags, lists, onChooseAll, onChooseNone, onDone }: BulkBarProps) => {
  const { t: words, tag: tagName } = useWords();
  const t = useListWords();
  const known = useId();
  const { outcomeReasons: reasons } = useDashboardWords();
  const [tag, setTag] = useState('');
  const bulk = useBulk(onDone);
  const { busy, result, undone, failure, change, undo } = bulk;
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
        if (value !== '') change(chosen, pick(value));
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
      onClick={() => change(chosen, pick(readTags(tag, words.save.campaign(''))))}
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
          maxLength={80}
          list={known}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <datalist id={known}>
          {tags.map((one) => (
            <option key={one} value={tagName(one)} />
          ))}
        </datalist>
        {tagButton(t.bulk.addTag, (addTags) => ({ addTags }))}
        {tagButton(t.bulk.removeTag, (removeTags) => ({ removeTags }))}
      </div>
      <div role="status" class="outcome">
        {busy && (
          <span class="soft">
            {bulk.progress ? t.bulk.progress(bulk.progress.done, bulk.progress.all) : t.bulk.working}{' '}
            {bulk.progress && (
              <button type="button" class="link" onClick={bulk.stop}>
                {t.bulk.stop}
              </button>
            )}
          </span>
        )}
        {!busy && result && <Outcome result={result} onUndo={undo} />}
        {!busy && undone && <Undone undone={undone} />}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </section>
  );
};

const Outcome = ({ result, onUndo }: { result: BulkDone; onUndo(): void }) => {
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

const Undone = ({ undone }: { undone: Pick<UndoResult, 'reverted' | 'results'> }) => {
  const t = useListWords();
  const kept = undone.results.filter(({ status }) => status === 'changed-since').length;
  return (
    <>
      <span>{t.bulk.undone(undone.reverted)}</span> {kept > 0 && <span>{t.bulk.kept(kept)}</span>}
    </>
  );
};
