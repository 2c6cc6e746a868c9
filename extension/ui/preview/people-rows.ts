/** Rows of the people: a name each, and what is known of them below it. */
import type { CapturedPerson, Draft } from '../../../shared/capture.ts';
import { jobFunctions, seniorities } from '../../../shared/words.ts';
import { byMember, type Row, row } from './row.ts';
import { written } from './values.ts';

/** What was read from the old title goes with it; of the new one the score and the team read it again. */
const retitled = (title: string | null) => (person: CapturedPerson) => {
  if (title === person.title) return;
  Object.assign(person, { title, seniority: null, function: null, decisionMaker: null });
};

export const peopleRows = (draft: Draft): Row[] =>
  draft.people.flatMap((person, i) => {
    const set = (edit: (person: CapturedPerson) => void) => (copy: Draft) => {
      const found = copy.people[i];
      if (!found) return;
      edit(found);
      found.evidence = { ...byMember, quote: found.evidence.quote };
    };
    const common = { group: 'people' as const, sub: true };
    const rows = [
      row(draft, {
        id: `people.${i}`,
        group: 'people',
        field: 'person',
        value: person.name,
        as: written.line(120),
        quote: person.evidence.quote,
        set: (copy, name) =>
          set((found) => {
            found.name = name;
          })(copy),
        unset: (copy) => copy.people.splice(i, 1),
      }),
    ];
    // Of a person whom a member named, the title is there to be typed.
    if (person.title !== null || person.evidence.rule === byMember.rule)
      rows.push(
        row(draft, {
          ...common,
          id: `people.${i}.title`,
          field: 'personTitle',
          value: person.title ?? '',
          as: written.line(200),
          set: (copy, title) => set(retitled(title))(copy),
          unset: person.title === null ? null : set(retitled(null)),
        }),
      );
    if (person.seniority !== null)
      rows.push(
        row(draft, {
          ...common,
          id: `people.${i}.seniority`,
          field: 'seniority',
          value: person.seniority,
          as: written.choice(seniorities),
          vocabulary: 'seniorities',
          among: seniorities,
          set: (copy, seniority) =>
            set((found) => {
              found.seniority = seniority;
            })(copy),
          unset: set((found) => {
            found.seniority = null;
          }),
        }),
      );
    if (person.function !== null)
      rows.push(
        row(draft, {
          ...common,
          id: `people.${i}.function`,
          field: 'function',
          value: person.function,
          as: written.choice(jobFunctions),
          vocabulary: 'functions',
          among: jobFunctions,
          set: (copy, jobFunction) =>
            set((found) => {
              found.function = jobFunction;
            })(copy),
          unset: set((found) => {
            found.function = null;
          }),
        }),
      );
    if (person.decisionMaker !== null)
      rows.push(
        row(draft, {
          ...common,
          id: `people.${i}.decisionMaker`,
          field: 'decisionMaker',
          value: String(person.decisionMaker),
          as: written.choice(['true', 'false']),
          vocabulary: 'decisions',
          among: ['true', 'false'],
          set: (copy, decides) =>
            set((found) => {
              found.decisionMaker = decides === 'true';
            })(copy),
          unset: set((found) => {
            found.decisionMaker = null;
          }),
        }),
      );
    return rows;
  });
