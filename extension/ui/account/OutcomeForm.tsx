/** What became of the lead, a click each: taken or sent back with a reason, then won for an amount, or lost. */
import { useId, useState } from 'preact/hooks';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import { type OutcomeReason, outcomeReasons, type Stage } from '../../../shared/words.ts';
import { useDashboardWords } from '../dashboard/words.ts';
import { written } from '../preview/values.ts';
import { useWords } from '../words.tsx';
import { useAccountWords } from './words.ts';

const isOpen = (stage: Stage): boolean => stage === 'new' || stage === 'working';

export const OutcomeForm = ({ lead, onPatch }: { lead: Lead; onPatch(patch: LeadPatch): void }) => {
  const { t: words } = useWords();
  const { outcome: t } = useAccountWords();
  const { stage } = lead;
  const because = (to: 'rejected' | 'lost') => (reason: OutcomeReason) =>
    onPatch({ stage: to, outcome: { reason, amount: null, currency: null } });
  const closing = (
    <>
      <WonForm onWon={(outcome) => onPatch({ stage: 'won', outcome })} />
      <Because legend={t.lostBecause} onReason={because('lost')} />
    </>
  );
  return (
    <section class="outcome-form">
      <h2>{t.title}</h2>
      <p class="soft">{t.now[stage]}</p>
      {isOpen(stage) && (
        <>
          <button type="button" class="button main" onClick={() => onPatch({ stage: 'accepted' })}>
            {t.accept}
          </button>
          <Because legend={t.rejectBecause} onReason={because('rejected')} />
          <details>
            <summary class="soft">{t.already}</summary>
            {closing}
          </details>
        </>
      )}
      {stage === 'accepted' && closing}
      {!isOpen(stage) && (
        <button type="button" class="link" onClick={() => onPatch({ stage: 'working' })}>
          {t.reopen(words.stages.working)}
        </button>
      )}
    </section>
  );
};

const Because = ({ legend, onReason }: { legend: string; onReason(reason: OutcomeReason): void }) => {
  const { outcomeReasons: names } = useDashboardWords();
  return (
    <fieldset class="because">
      <legend class="soft">{legend}</legend>
      {outcomeReasons.map((reason) => (
        <button key={reason} type="button" class="button small" onClick={() => onReason(reason)}>
          {names[reason]}
        </button>
      ))}
    </fieldset>
  );
};

/** The amount may be left out: that it was won counts by itself. */
const WonForm = ({ onWon }: { onWon(outcome: NonNullable<LeadPatch['outcome']>): void }) => {
  const { outcome: t } = useAccountWords();
  const id = useId();
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const amount = written.money.read(text);
    setInvalid(text.trim() !== '' && !amount);
    if (amount) onWon({ reason: null, ...amount });
    else if (text.trim() === '') onWon({ reason: null, amount: null, currency: null });
  };
  return (
    <form onSubmit={save}>
      <input
        class="field"
        aria-label={t.amount}
        aria-invalid={invalid}
        aria-describedby={id}
        placeholder={t.amountExample}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t.won}
      </button>
      <p id={id} class={invalid ? 'small down' : 'hidden-text'} role={invalid ? 'alert' : undefined}>
        {t.amountHint}
      </p>
    </form>
  );
};
