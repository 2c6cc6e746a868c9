/** The answer: the score with its range and coverage, why now, and the ledger that it adds up from, drawn. */
import type { Account } from '../../../shared/api.ts';
import { Ledger } from '../score/Ledger.tsx';
import { ScoreHead } from '../score/ScoreHead.tsx';
import { useWords } from '../words.tsx';

export const ScoreColumn = ({ account: { score, lead } }: { account: Account }) => {
  const { t, whyNow } = useWords();
  return (
    <>
      <ScoreHead score={score} change={lead.change} />
      <p class="why">
        <span class="soft">{t.score.whyNow}</span>
        {whyNow(lead.why)}
      </p>
      <Ledger terms={score.terms} bars />
    </>
  );
};
