/** What somebody there did with us, noted by hand: a demo asked for, a visit, a paper read; the last of it can be taken back. */
import { useRef, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import type { TouchInput } from '../../../shared/api/scoring.ts';
import { engagementKinds } from '../../../shared/words.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useWords } from '../words.tsx';
import { useAccounts } from './account-work.tsx';
import { UndoLine } from './UndoLine.tsx';
import { useAccountEdit } from './use-account-edit.ts';
import { useAccountWords } from './words.ts';

/** The strongest first. */
const kinds = [...engagementKinds].reverse();
const today = (): string => new Date().toISOString().slice(0, 10);
const fresh = (): TouchInput => ({ kind: 'demo', occurredAt: today(), channel: null, campaign: null });

interface LastTouch extends Pick<TouchInput, 'kind'> {
  touch: string;
  undone: boolean;
}

export const TouchForm = ({ account, onAccount }: { account: string; onAccount(account: Account): void }) => {
  const { t: words } = useWords();
  const { touch: t } = useAccountWords();
  const accounts = useAccounts();
  const [input, setInput] = useState(fresh);
  const { last, busy, failure, send } = useAccountEdit<LastTouch>(onAccount);
  /** One id until an answer comes: asked again it is the same touch. */
  const id = useRef(crypto.randomUUID());
  const save = async (event: Event) => {
    event.preventDefault();
    const noted = { touch: id.current, kind: input.kind, undone: false };
    if (!(await send(noted, () => accounts.addTouch(account, noted.touch, input)))) return;
    id.current = crypto.randomUUID();
    setInput(fresh());
  };
  const undo = (noted: LastTouch) =>
    send({ ...noted, undone: true }, () => accounts.removeTouch(account, noted.touch));
  const text = (field: 'channel' | 'campaign') => (
    <input
      class="field"
      aria-label={t[field]}
      placeholder={t[field]}
      maxLength={80}
      value={input[field] ?? ''}
      onInput={({ currentTarget: { value } }) => setInput({ ...input, [field]: value.trim() ? value : null })}
    />
  );
  return (
    <section class="touch-form">
      <h2>{t.title}</h2>
      <form onSubmit={save}>
        <select
          class="field"
          aria-label={t.kind}
          value={input.kind}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.currentTarget.value);
            if (kind) setInput({ ...input, kind });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.signals[kind]}
            </option>
          ))}
        </select>
        <input
          class="field"
          type="date"
          aria-label={t.on}
          required
          max={today()}
          value={input.occurredAt}
          onInput={(event) => setInput({ ...input, occurredAt: event.currentTarget.value })}
        />
        {text('channel')}
        {text('campaign')}
        <button type="submit" class="button" disabled={busy}>
          {t.add}
        </button>
      </form>
      <div role="status">
        {last && (
          <UndoLine
            said={(last.undone ? t.removed : t.added)(words.signals[last.kind])}
            busy={busy}
            {...(last.undone ? {} : { onUndo: () => undo(last) })}
          />
        )}
      </div>
      {failure && <FailureNotice failure={failure} offline={words.failures.notDone} />}
    </section>
  );
};
