/** What comes next with the lead, and on which day. */
import { useState } from 'preact/hooks';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import { useListWords } from '../list/work.tsx';

export const NextStepForm = ({ lead, onPatch }: { lead: Lead; onPatch(patch: LeadPatch): void }) => {
  const t = useListWords();
  const [text, setText] = useState(lead.nextStep?.text ?? '');
  const [on, setOn] = useState(lead.nextStep?.on ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') onPatch({ nextStep: { text: text.trim(), on: on || null } });
  };
  return (
    <form class="next-step" onSubmit={save}>
      <h2>{t.nextStep}</h2>
      <input
        class="field"
        aria-label={t.nextStepText}
        placeholder={t.nextStepText}
        maxLength={300}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <input
        class="field"
        type="date"
        aria-label={t.nextStepOn}
        value={on}
        onInput={(event) => setOn(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t.save}
      </button>
      {lead.nextStep && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setText('');
            setOn('');
            onPatch({ nextStep: null });
          }}
        >
          {t.clear}
        </button>
      )}
    </form>
  );
};
