/** What would make the account a key one, in a line: what to learn or to do, the dearest first. */
import type { Account } from '../../../shared/api/account.ts';
import type { ScoreInput } from '../../../shared/score/input.ts';
import type { Model } from '../../../shared/score/model.ts';
import { reachOf } from '../../../shared/score/reach.ts';
import { useWords } from '../words.tsx';
import { useAccountWords } from './words.ts';

export const ToKey = ({ account, model }: { account: Account; model: Model }) => {
  const { t: words, term } = useWords();
  const { toKey: t } = useAccountWords();
  if (account.lead.tier === 'key') return null;
  const { steps, reaches } = reachOf(account as ScoreInput, new Date(), model);
  if (steps.length === 0) return null;
  const told = steps.map((step) => t.step(term(step.term), step.points)).join(words.comma);
  return <p class="soft to-key">{reaches ? t.reaches(told) : t.helps(told)}</p>;
};
