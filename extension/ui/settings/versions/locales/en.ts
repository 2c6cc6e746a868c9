/** Words that the pages of the model share, in English. */

import { plural } from '../../../locales/plural.ts';
import type { WishList } from '../diff-models.ts';

const accounts = (n: number) => plural(n, 'account', 'accounts');

export const versionsEn = {
  preview: 'What would change',
  reading: (n: number) => `Reading the accounts: ${n.toLocaleString('en')} so far.`,
  scoring: (done: number, all: number) =>
    `Working it out: ${done.toLocaleString('en')} of ${all.toLocaleString('en')}.`,
  again: 'Read again',
  read: (n: number) => `Over the ${accounts(n)} that the team knows.`,
  stop: 'Stop',
  goOn: 'Read the rest',
  noAccounts:
    'No account is known yet. Save the page of a company first; then this shows what a change would do to it.',
  tiers: 'Accounts by tier',
  tier: 'Tier',
  now: 'Now',
  after: 'Then',
  difference: 'Difference',
  fits: 'How many accounts fit each criterion',
  criterion: 'Criterion',
  fit: 'Fit',
  known: 'Known of',
  of: (known: number, all: number) => `${known} of ${all}`,
  noMoves: 'No score moves.',
  moves: (n: number, all: number) =>
    `${n === 1 ? '1 score moves' : `${n.toLocaleString('en')} scores move`}, of ${accounts(all)}. The largest moves:`,
  largest: 'The largest moves',
  account: 'Account',
  score: 'Score',
  place: 'Place',
  from: (before: string, after: string) => `${before} → ${after}`,
  signed: (points: number) => (points < 0 ? `−${-points}` : `+${points}`),
  saveAs: (version: number) => `Save as version ${version}`,
  offline: 'The team’s Worker cannot be reached. What you edited is kept here; try again.',
  unchanged:
    'Nothing is changed yet. A change is previewed here, and scores only once it is saved and chosen.',
  kept: 'Your changes that are not saved yet are kept as long as this page is open.',
  note: 'Note',
  noteHint: 'Why, for the others',
  saveAndChoose: 'Save and score by it',
  saveAsShadow: 'Save as shadow only',
  shadowAbout: 'A shadow scores nothing: it runs beside, so that you see where it would differ.',
  drop: 'Discard changes',
  dropWhat: 'What you edited and did not save is forgotten, on all pages of the model.',
  chosen: (version: number) => `Version ${version} scores now.`,
  rescoring: {
    cost: (n: number, steps: number, minutes: number) =>
      `Choosing a version scores ${accounts(n)} anew, in ${plural(steps, 'step', 'steps')}: ${minutes < 1 ? 'less than a minute' : `about ${plural(minutes, 'minute', 'minutes')}`}. Until its turn comes, an account keeps its score.`,
    free: (aDay: number, days: number) =>
      `On Cloudflare’s free plan it takes about ${plural(days, 'day', 'days')}, some ${accounts(aDay)} a day, and goes on by itself. Once a day’s allowance is used up, captures wait in the browsers until midnight UTC; the paid plan has no such limit.`,
    progress: (done: number, all: number) =>
      `Scoring anew: ${done.toLocaleString('en')} of ${accounts(all)} done.`,
    finished: (all: number) => `Done: ${accounts(all)} scored by the version that was chosen.`,
  },
  shadowed: (version: number) => `Version ${version} is saved and runs as shadow. No score has changed.`,
  undone: (version: number | null) =>
    version === null
      ? 'Taken back: the model that every team starts from scores again.'
      : `Taken back: version ${version} scores again.`,
  noChanges: 'It is the same as the version that scores.',
  unnamed: 'the profile',
  any: 'any',
  people: (min: number, max: number | null) =>
    max === null ? `${min} people or more` : `${min}–${max} people`,
  atLeast: (amount: string) => `${amount} or more`,
  size: 'size',
  revenue: 'revenue',
  wishes: {
    industries: 'industries',
    countries: 'countries',
    businessModels: 'business models',
    technologies: 'technologies',
    functions: 'open roles',
    excludedIndustries: 'excluded industries',
    excludedCountries: 'excluded countries',
    excludedTechnologies: 'excluded technologies',
  } satisfies Record<WishList, string>,
  changes: {
    profileAdded: (profile: string) => `New profile: ${profile}`,
    profileRemoved: (profile: string) => `Profile removed: ${profile}`,
    profileRenamed: (before: string, after: string) => `Profile renamed: from ${before} to ${after}`,
    wishes: (profile: string, wish: string, added: string, removed: string) =>
      `${profile}, ${wish}: ${[added && `with ${added}`, removed && `without ${removed}`].filter(Boolean).join('; ')}`,
    band: (profile: string, wish: string, before: string, after: string) =>
      `${profile}, ${wish}: from ${before} to ${after}`,
    weight: (term: string, before: string, after: string) => `${term} weighs ${after}, before ${before}`,
    halfLife: (term: string, before: string, after: string) =>
      `${term} counts half after ${after} days, before ${before}`,
    shares: (n: number) => `How often ${plural(n, 'term is', 'terms are')} there by itself was counted anew`,
    baseRate: (before: string, after: string) => `Every account starts at ${after}, before ${before}`,
    spread: (before: string, after: string) => `The weights’ own error is ${after}, before ${before}`,
    cut: (tier: string, before: string, after: string) =>
      `${tier} from an expected value of ${after} on, before ${before}`,
    taught: (n: number) => `Learnt from ${plural(n, 'outcome', 'outcomes')}`,
    untaught: 'Changed by hand, so no longer held against outcomes: the score is no chance',
  },
};
export type VersionWords = typeof versionsEn;
