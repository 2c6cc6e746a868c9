/** What moved the score since this member last looked: the first thing that they want to know. */
import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import { sinceLooked } from '../../../shared/score/since-looked.ts';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';

export const SinceLooked = ({ account }: { account: Account }) => {
  const { t, whyNow, since } = useWords();
  const { looks } = useServices();
  // Of before this look, however often the page is drawn.
  const [before] = useState(() => looks.find(account.lead.id));
  const upTo = account.history.at(-1)?.at ?? null;
  useEffect(() => {
    if (upTo !== null) looks.keep(account.lead.id, { at: new Date().toISOString(), upTo });
  }, [looks, account.lead.id, upTo]);
  const moved = before && sinceLooked(account.history, before.upTo);
  if (!moved) return null;
  const by = moved.to - moved.from;
  return (
    <p class="since-looked">
      <strong>{t.score.moved(`${by > 0 ? '+' : '−'}${Math.abs(by)}`, since(before.at))}</strong>{' '}
      <span class="soft figure">
        {moved.from} → {moved.to}
      </span>
      {moved.reasons.length > 0 && ` · ${whyNow(moved.reasons)}`}
    </p>
  );
};
