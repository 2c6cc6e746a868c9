/** The field for a pairing link or an invite, and what came of it. */
import { useState } from 'preact/hooks';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';
import { useWords } from '../words.tsx';
import { useOptionsWords } from './words.ts';

interface PairFormProps {
  /** That the Worker takes this browser's token no longer is said first. */
  signedOut?: boolean;
  help: string;
  /** The one Worker whose links are taken; null: any. */
  origin?: string | null;
  onPaired(): void;
}

export const PairForm = ({ signedOut = false, help, origin = null, onPaired }: PairFormProps) => {
  const t = useOptionsWords();
  const { t: words } = useWords();
  const services = useServices();
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<Failure | 'not-a-link' | null>(null);
  const [asking, setAsking] = useState(false);
  const pair = async () => {
    const [, from] = /^(https?:\/\/[^/\s]+)\/(?:pair|join)#\S{8,}$/.exec(link.trim()) ?? [];
    if (from === undefined || from !== (origin ?? from)) return setProblem('not-a-link');
    setAsking(true);
    const result = await services.pair(link.trim());
    setAsking(false);
    if (result.ok) onPaired();
    else setProblem(result.failure);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        pair();
      }}
    >
      {signedOut && <FailureNotice failure={{ code: 'signed-out' }} />}
      <label for="link">{t.pairLabel}</label>
      <p class="row">
        <input
          id="link"
          class="field"
          type="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={t.pairHint}
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
        <button type="submit" class="button main" disabled={asking || link.trim() === ''}>
          {t.connect}
        </button>
      </p>
      <p class="soft small">{help}</p>
      {problem === 'not-a-link' && (
        <p class="down" role="alert">
          {t.notLink}
        </p>
      )}
      {problem !== null && problem !== 'not-a-link' && (
        <FailureNotice failure={problem} offline={words.failures.pairOffline} />
      )}
    </form>
  );
};
