/** The answer: the score, why now, and the ledger that it adds up from. Its place is kept while it is asked for. */
import type { ComponentChildren } from 'preact';
import type { Lead } from '../../../shared/api/lead.ts';
import type { Score } from '../../../shared/api/score.ts';
import { Committee } from '../score/Committee.tsx';
import { Ledger } from '../score/Ledger.tsx';
import { ScoreHead } from '../score/ScoreHead.tsx';
import { useWords } from '../words.tsx';

interface VerdictProps {
  lead: Pick<Lead, 'why' | 'decides' | 'missing'>;
  score: Score;
  change: Lead['change'];
  /** Where the score comes from, if not from the team. */
  aside?: { short: string; long: string } | null;
  /** What this page would add to what the team knows. */
  adds?: string | null;
  /** What has moved it since it was last looked at. */
  children?: ComponentChildren;
}

export const Verdict = ({ lead, score, change, aside = null, adds = null, children }: VerdictProps) => {
  const { t, whyNow } = useWords();
  return (
    <>
      <div class="block verdict">
        <ScoreHead score={score} change={change} aside={aside} />
        {children}
        <p class="why">
          <span class="soft">{t.score.whyNow}</span>
          {whyNow(lead.why)}
        </p>
        {adds && (
          <p class="soft">
            {t.page.adds}: {adds}
          </p>
        )}
      </div>
      <div class="block">
        <Ledger terms={score.terms} />
      </div>
      <div class="block">
        <Committee decides={lead.decides} missing={lead.missing} />
      </div>
    </>
  );
};

/** About as tall as what is to come: the popup keeps its height meanwhile. */
export const VerdictSpace = () => {
  const { t } = useWords();
  return (
    <div class="block verdict space" role="status" aria-label={t.score.busy}>
      <span class="hidden-text">{t.score.busy}</span>
    </div>
  );
};
