/** Words of the model's page, in English. */
import { plural } from '../../../locales/plural.ts';

export const modelEn = {
  about: 'What counts how much in the score. A version is never changed; a change is the next one.',
  versions: 'Versions',
  noVersions:
    'No version of your own yet: the model that every team starts from scores. Change a weight or set a profile, and save.',
  version: (n: number) => `Version ${n}`,
  start: 'Start',
  startAbout: 'What every team starts from: set by judgement, without a profile.',
  madeBy: (name: string, when: string) => `by ${name}, ${when}`,
  setup: 'the setup',
  scores: 'scores',
  runs: 'shadow',
  choose: 'Score by it',
  goBack: 'Go back to it',
  shadow: 'Run as shadow',
  stopShadow: 'Stop the shadow',
  startChosen: 'The model that every team starts from scores now.',
  shadowStarted: (n: number) => `Version ${n} runs as shadow. No score has changed.`,
  shadowStopped: (n: number) => `Version ${n} no longer runs as shadow.`,
  difference: 'What it would change',
  weights: 'Weights',
  byHand:
    'Set by hand, and not held against outcomes yet. So the score ranks accounts; it does not say how likely they are to buy.',
  learnt: (outcomes: number, wins: number) =>
    `Learnt from ${plural(outcomes, 'outcome', 'outcomes')} of your own, ${plural(wins, 'win', 'wins')} among them. On outcomes that it had not seen:`,
  auc: 'A win is ranked before another outcome (AUC)',
  logLoss: 'Log loss',
  against: (own: string, base: string) => `${own}, base rate ${base}`,
  calibration: 'Said and true chance differ by',
  worth: 'The weights set by hand still count as',
  outcomes: (n: number) => plural(n, 'outcome', 'outcomes'),
  skill: 'Better than the base rate, so the score may be read as a chance.',
  noSkill: 'No skill: no better than your base rate. Do not read the score as a chance.',
  weightAbout: (base: string) =>
    `In log-odds: 0.7 doubles the odds, −0.7 halves them. An account of which nothing is known starts at ${base}. A weight that you change has not been held against outcomes.`,
  weight: 'Weight',
  halfLife: 'Half after, days',
  weightOf: (term: string) => `Weight: ${term}`,
  halfLifeOf: (term: string) => `Half after, days: ${term}`,
  days: (n: number) => String(n),
  putBack: 'Put back',
  putBackOf: (term: string) => `Put back: ${term}`,
  groups: { fit: 'Fit', intent: 'Signals', engagement: 'Engagement' },
  shadowTitle: (n: number) => `Shadow: version ${n}`,
  shadowAbout: 'Where it differs most from the version that scores.',
  sameScores: 'It scores every account the same.',
};
export type ModelWords = typeof modelEn;
