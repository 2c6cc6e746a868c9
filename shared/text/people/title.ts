/** Reads a job title: seniority, function, whether it decides, and its role in a purchase. English, Chinese and some more. */
import { type BuyingRole, type JobFunction, type Seniority, seniorities } from '../../words.ts';
import { findPhrases } from '../phrases.ts';
import { functionPhrases } from './title-functions.ts';
import { seniorityPhrases } from './title-seniorities.ts';

const deciding: ReadonlySet<Seniority> = new Set(['founder', 'c_level', 'vp', 'director', 'head']);

/** null where the title names no rank, or a seat on the board alone. */
export const seniorityOf = (title: string): Seniority | null => {
  let best: Seniority | null = null;
  for (const { phrase, value } of findPhrases(seniorityPhrases, title)) {
    // What follows is another's office, or a past one.
    if (value === 'stop') return best ?? (phrase.includes('assistant') ? 'staff' : null);
    if (value === 'entry') return 'entry';
    if (value === 'board' || value === 'mask') continue;
    if (best === null || seniorities.indexOf(value) < seniorities.indexOf(best)) best = value;
  }
  return best;
};

export const functionOf = (title: string): JobFunction | null => {
  const found = findPhrases(functionPhrases, title).map((hit) => hit.value);
  // General management stands beside a function in many titles ("Founder & CTO"): the function says more.
  return found.find((value) => value !== 'general_management') ?? found[0] ?? null;
};

export const isDecisionMaker = (title: string): boolean => {
  const seniority = seniorityOf(title);
  return seniority !== null && deciding.has(seniority);
};

const procurement = /procure|purchas|sourcing|\bbuyer\b|采购|採購|調達|einkauf|achats/i;

interface Titled {
  title: string | null;
  seniority: Seniority | null;
  function: JobFunction | null;
  decisionMaker: boolean | null;
}

/** Who holds the money pays, whoever else may decide; null where nothing is known of what somebody does. */
export const buyingRole = (person: Titled): BuyingRole | null => {
  const { title, seniority, decisionMaker } = person;
  if (title !== null && procurement.test(title.slice(0, 200))) return 'pays';
  const low = seniority === 'staff' || seniority === 'entry' || seniority === null;
  if (person.function === 'finance' && !low && seniority !== 'founder') return 'pays';
  if (decisionMaker === true) return 'decides';
  if (seniority === 'manager' || seniority === 'senior') return 'advises';
  if (seniority !== null || person.function !== null) return 'uses';
  return null;
};
