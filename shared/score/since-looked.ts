/** What has moved a score since somebody last looked at it. Pure: the popup and the account's page both tell it. */
import type { ScorePoint } from '../api/account.ts';
import type { Reason } from '../api/score.ts';

export interface Moved {
  from: number;
  to: number;
  /** What moved it, the newest first; each once, three at most. */
  reasons: Reason[];
}

const mostReasons = 3;

/**
 * @param history the oldest first
 * @param upTo `at` of the newest point that was on screen then: of the Worker's clock, not of the browser's
 * @returns null where it was not looked at before, or stands where it stood
 */
export const sinceLooked = (history: readonly ScorePoint[], upTo: string | null): Moved | null => {
  if (upTo === null) return null;
  const seen = history.findLast(({ at }) => at <= upTo) ?? history[0];
  const news = history.filter(({ at }) => at > upTo);
  const last = news.at(-1);
  if (!seen || !last || last.score === seen.score) return null;
  const reasons = new Map(
    news.toReversed().flatMap(({ reason }) => (reason ? [[JSON.stringify(reason), reason]] : [])),
  );
  return { from: seen.score, to: last.score, reasons: [...reasons.values()].slice(0, mostReasons) };
};
