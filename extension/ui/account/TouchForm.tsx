/** What somebody there did with us, noted by hand: a demo asked for, a visit, a paper read. */
import { useRef, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { TouchInput } from '../../../shared/api-scoring.ts';
import { engagementKinds } from '../../../shared/words.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure } from '../services.ts';
import { useWords } from '../words.tsx';
import { useAccounts } from './account-work.tsx';
import { useAccountWords } from './words.ts';

/** The strongest first. */
const kinds = [...engagementKinds].reverse();
const today = (): string => new Date().toISOString().slice(0, 10);
const fresh = (): TouchInput => ({ kind: 'demo', occurredAt: today(), channel: null, campaign: null });

export const TouchForm = ({ account, onAccount }: { account: string; onAccount(account: Account): void }) => {
  const { t: words } = useWords();
  const { touch: t } = useAccountWords();
  const accounts = useAccounts();
  const [input, setInput] = useState(fresh);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** One id until an answer comes: asked again it is the same touch. */
  const id = useRef(crypto.randomUUID());
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await accounts.addTouch(account, id.current, input);
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    id.current = crypto.randomUUID();
    setTold(t.added(words.signals[input.kind]));
    setInput(fresh());
    onAccount(answer.value);
  };
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
      <p class="soft small told" role="status">
        {told}
      </p>
      {failure && <FailureNotice failure={failure} offline={words.failures.notDone} />}
    </section>
  );
};
