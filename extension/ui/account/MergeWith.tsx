/** Finds another account to merge with, where nothing suggested it. */
import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useAccountWords } from './words.ts';

/** A member types on: the Worker is asked once they pause. */
const pauseMs = 250;
const few = 5;

export const MergeWith = ({ account, onCompare }: { account: string; onCompare(other: string): void }) => {
  const t = useAccountWords();
  const services = useServices();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim().slice(0, 80)), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const answer = useLoaded(
    async () => (asked === '' ? null : services.leads({ q: asked, limit: few + 1 })),
    asked,
  );
  const found = answer.value?.ok
    ? answer.value.value.leads.filter(({ id }) => id !== account).slice(0, few)
    : null;
  return (
    <details class="merge-with">
      <summary class="soft">{t.same.with}</summary>
      <input
        class="field"
        type="search"
        aria-label={t.same.find}
        placeholder={t.same.find}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {answer.value && !answer.value.ok && (
        <FailureNotice failure={answer.value.failure} onRetry={answer.reload} />
      )}
      <div role="status">
        {asked !== '' && found?.length === 0 && <p class="soft small">{t.same.notFound}</p>}
      </div>
      {asked !== '' && (
        <ul>
          {found?.map((lead) => (
            <li key={lead.id}>
              <button type="button" class="link" onClick={() => onCompare(lead.id)}>
                {lead.name}
              </button>{' '}
              <span class="soft small">{lead.domain}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};
