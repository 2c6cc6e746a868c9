/** How much of what the score would like to know is known. */
import type { ScoreInput } from './input.ts';

const facts = ['industry', 'employees', 'country', 'revenue', 'founded'] as const;

/** Of eight: five firmographic facts, funding, hiring, and somebody who decides. */
export const coverage = (input: ScoreInput): { known: number; of: number } => {
  const known = [
    ...facts.map((field) => (input.facts[field]?.length ?? 0) > 0),
    input.signals.some((signal) => signal.kind === 'funding'),
    input.signals.some((signal) => signal.kind === 'hiring'),
    input.people.some((person) => person.decisionMaker === true),
  ];
  return { known: known.filter(Boolean).length, of: known.length };
};
