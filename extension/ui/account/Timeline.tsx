/** What happened with the account, newest first, each with the words that say so; notes are written here. */
import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import type { Note } from '../../../shared/api/lead-work.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { useListWords, useWork } from '../list/work.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure, Result } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { NoteForm } from './NoteForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';
import { type EntryKind, entryKinds, timelineOf } from './timeline-entries.ts';
import { UndoLine } from './UndoLine.tsx';
import type { AccountChanging } from './use-account-changes.ts';
import { useAccountWords } from './words.ts';

interface TimelineProps {
  account: Account;
  me: Me | null;
  changing: AccountChanging;
  /** Something beside the account's row has changed. */
  onChange(): void;
}

/** As many as are drawn before one asks for older ones. */
const page = 30;

export const Timeline = ({ account, me, changing, onChange }: TimelineProps) => {
  const { date } = useWords();
  const t = useAccountWords();
  const words = useListWords();
  const work = useWork();
  const { id, version, note } = account.lead;
  const turn = `${id} ${version} ${note} ${account.captures.length}`;
  const notes = useLoaded(() => work.notes(id), turn);
  const history = useLoaded(() => work.history(id), turn);
  const [only, setOnly] = useState<EntryKind | null>(null);
  const [shown, setShown] = useState(page);
  const [splitting, setSplitting] = useState(false);
  const [gone, setGone] = useState<Note | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const then = async <T,>(asked: Promise<Result<T>>): Promise<boolean> => {
    const result = await asked;
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return false;
    notes.reload();
    onChange();
    return true;
  };
  const entries = timelineOf(
    account,
    notes.value?.ok ? notes.value.value.notes : [],
    history.value?.ok ? history.value.value.entries : [],
  ).filter(({ kind }) => only === null || kind === only);
  // Notes and changes stand between what the account itself tells: one list, once all of it is there.
  const isThere = notes.value !== null && history.value !== null;
  const notLoaded = [notes.value, history.value].find((answer) => answer?.ok === false);
  if (splitting) {
    return (
      <SplitForm
        captures={account.captures}
        busy={changing.busy}
        onSplit={async (captures) => {
          if (await changing.split(captures)) setSplitting(false);
        }}
        onCancel={() => setSplitting(false)}
      />
    );
  }
  let day = '';
  return (
    <>
      <div class="row">
        <h2 class="grow">{t.timeline.title}</h2>
        {account.captures.length > 1 && (
          <button type="button" class="link small" onClick={() => setSplitting(true)}>
            {t.split.start}
          </button>
        )}
      </div>
      <NoteForm onWrite={(text) => then(work.writeNote(id, crypto.randomUUID(), text))} />
      <fieldset class="filters">
        <legend class="hidden-text">{t.timeline.filter}</legend>
        {[null, ...entryKinds].map((kind) => (
          <button key={kind} type="button" aria-pressed={only === kind} onClick={() => setOnly(kind)}>
            {kind === null ? t.timeline.all : t.timeline.kinds[kind]}
          </button>
        ))}
      </fieldset>
      {gone && (
        <div role="status">
          <UndoLine
            said={words.noteGone}
            // Written again it is whoever's who writes it: another's is not put back in one's own name.
            {...(gone.author?.id === me?.member.id && {
              onUndo: async () => {
                if (await then(work.writeNote(id, gone.id, gone.text))) setGone(null);
              },
            })}
          />
        </div>
      )}
      {failure && <FailureNotice failure={failure} />}
      {notLoaded && !notLoaded.ok && (
        <FailureNotice
          failure={notLoaded.failure}
          onRetry={() => {
            notes.reload();
            history.reload();
          }}
        />
      )}
      {isThere && entries.length === 0 && (
        <p class="soft">{only === 'signal' ? t.page.noSignals : t.timeline.empty}</p>
      )}
      <ol class="timeline">
        {(isThere ? entries.slice(0, shown) : []).map((entry) => {
          const said = date(entry.at);
          const isSameDay = said === day;
          day = said;
          return (
            <li key={`${entry.kind} ${entry.id}`}>
              <span class="soft small day">{isSameDay ? <span class="hidden-text">{said}</span> : said}</span>
              <TimelineEntry
                entry={entry}
                me={me}
                onDeleteNote={async (written) => {
                  if (await then(work.deleteNote(id, written.id))) setGone(written);
                }}
              />
            </li>
          );
        })}
      </ol>
      {isThere && entries.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + page)}>
          {t.timeline.more}
        </button>
      )}
    </>
  );
};
