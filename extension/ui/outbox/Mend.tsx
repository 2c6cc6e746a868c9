/** A refused capture opened again: the fields as they were sent, to be mended and sent under a new id. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import { ExtrasFields } from '../page/ExtrasFields.tsx';
import { extrasOf, toCapture } from '../page/to-capture.ts';
import { Preview } from '../preview/Preview.tsx';
import { refusalsOf } from '../preview/refusals.ts';
import { rowsOf } from '../preview/rows.ts';
import { showInvalid } from '../preview/show-invalid.ts';
import { UndoBar } from '../preview/UndoBar.tsx';
import { useDraft } from '../preview/use-draft.ts';
import { useServices } from '../Screen.tsx';
import type { OutboxEntry } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';

export const Mend = ({ entry, onDone }: { entry: OutboxEntry; onDone(): void }) => {
  const words = useWords();
  const { t } = words;
  const services = useServices();
  const { id, capturedAt, tags: _tags, lists: _lists, note: _note, owner: _owner, ...sent } = entry.capture;
  const edits = useDraft(sent);
  const [extras, setExtras] = useState(extrasOf(entry.capture));
  const me = useLoaded(() => services.me(), 'me').value;
  const tags = useLoaded(() => services.tags(), 'tags').value;
  const problem = entry.failure?.code === 'refused' ? entry.failure.problem : null;
  const refusals = useMemo(
    () => stillRefused(sent, edits.draft, problem?.errors),
    // What was sent stays what it was.
    [edits.draft, problem],
  );
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => showInvalid(preview.current), []);
  const resend = async () => {
    await services.mend(id, toCapture(edits.draft, crypto.randomUUID(), capturedAt, extras));
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        resend();
      }}
    >
      <div class="block" ref={preview}>
        {problem && <p class="notice bad">{words.problem(problem).what}</p>}
        <Preview edits={edits} title={t.waiting.mendTitle} refusals={refusals} />
      </div>
      <div class="save bottom">
        <UndoBar edits={edits} />
        <ExtrasFields
          extras={extras}
          onExtras={setExtras}
          members={me?.ok ? me.value.members : []}
          knownTags={tags?.ok ? tags.value.tags.map((tag) => tag.name) : []}
        />
        <p class="row">
          <button type="submit" class="button main" disabled={edits.invalid}>
            {t.waiting.resend}
          </button>
          <button type="button" class="button" onClick={onDone}>
            {t.waiting.cancel}
          </button>
        </p>
      </div>
    </form>
  );
};

/** What has been changed since may be right now. */
const stillRefused = (sent: Draft, draft: Draft, errors: Parameters<typeof refusalsOf>[1]) => {
  const before = new Map(rowsOf(sent).map((row) => [row.id, row.text]));
  return refusalsOf(
    rowsOf(draft).filter((row) => before.get(row.id) === row.text),
    errors,
  );
};
