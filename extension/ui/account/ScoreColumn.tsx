/** The answer: the score with its range and coverage, why now, the ledger that it adds up from, and how it got there. */
import type { Account } from '../../../shared/api/account.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { Ledger } from '../score/Ledger.tsx';
import { ScoreHead } from '../score/ScoreHead.tsx';
import { useWords } from '../words.tsx';
import { ActivityPast } from './ActivityPast.tsx';
import { ScorePast } from './ScorePast.tsx';
import { ToKey } from './ToKey.tsx';
import { useAccountWords } from './words.ts';
import './past.css';

export const ScoreColumn = ({ account, me }: { account: Account; me: Me | null }) => {
  const { t, whyNow } = useWords();
  const { setByHand } = useAccountWords();
  const { score, lead, history } = account;
  const byHand = lead.tierSet && { short: setByHand, long: lead.tierSet.reason };
  return (
    <>
      <ScoreHead score={{ ...score, tier: lead.tier }} change={lead.change} aside={byHand} />
      <p class="why">
        <span class="soft">{t.score.whyNow}</span>
        {whyNow(lead.why)}
      </p>
      <Ledger terms={score.terms} bars />
      {me && <ToKey account={account} model={me.model} />}
      <ScorePast history={history} />
      <ActivityPast signals={account.signals} />
    </>
  );
};
