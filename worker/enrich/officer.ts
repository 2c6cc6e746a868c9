/** Somebody whom a source names with an office, in a capture's shape: nothing else of a person is kept. Pure. */
import type { CapturedPerson } from '../../shared/capture.ts';
import { functionOf, isDecisionMaker, seniorityOf } from '../../shared/text/people/title.ts';
import { evidenceOf, lineOf } from './said.ts';

/** @param office as the source writes it, where `title` is a translation. @returns none where there is no name */
export const officer = (
  rule: string,
  name: string | null | undefined,
  title: string | null | undefined,
  office: string | null | undefined = title,
): CapturedPerson[] => {
  const [called, titled] = [lineOf(name, 120), lineOf(title, 200)];
  if (called === null) return [];
  return [
    {
      name: called,
      title: titled,
      seniority: titled === null ? null : seniorityOf(titled),
      function: titled === null ? null : functionOf(titled),
      decisionMaker: titled === null ? null : isDecisionMaker(titled),
      evidence: evidenceOf(rule, [called, lineOf(office, 200)].filter(Boolean).join(', ')),
    },
  ];
};
