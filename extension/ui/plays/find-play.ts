/** What is done with a lead: the play for its tier and stage, or the one for its tier at any stage. Pure. */
import type { Play } from '../../../shared/api/playbook.ts';
import type { Stage, Tier } from '../../../shared/words.ts';

export const findPlay = (plays: readonly Play[], tier: Tier, stage: Stage): Play | null => {
  const of = plays.filter((play) => play.tier === tier);
  return of.find((play) => play.stage === stage) ?? of.find((play) => play.stage === null) ?? null;
};
