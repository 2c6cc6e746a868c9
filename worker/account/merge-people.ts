/** The people of an account, one entry a name: the most trusted source that knows their title. Pure. */
import type { AccountPerson } from '../../shared/observe.ts';
import { held, personKey } from './held-role.ts';
import { rank } from './trust.ts';

const most = 60;

/** @param seen was received after all that is known. */
export const mergePeople = (
  known: readonly AccountPerson[],
  seen: readonly AccountPerson[],
  domain: string | null,
): AccountPerson[] => {
  const people = new Map(known.map((person) => [nameOf(person), person]));
  for (const person of seen) {
    const name = nameOf(person);
    const before = people.get(name);
    people.set(name, before ? better(before, person, domain) : person);
  }
  return [...people.values()].slice(0, most);
};

const nameOf = ({ name }: AccountPerson): string => personKey(name);

/**
 * An entry is taken whole, so that every word of it has the source that it names; its clock runs on, and what a member
 * set of it stays set.
 */
const better = (before: AccountPerson, after: AccountPerson, domain: string | null): AccountPerson => {
  const isAfter =
    (before.title === null) !== (after.title === null)
      ? before.title === null
      : rank(after.source, domain) <= rank(before.source, domain);
  const { collectedAt, noticedAt } = before;
  const taken = isAfter ? { ...after, collectedAt, noticedAt: after.noticedAt ?? noticedAt } : before;
  return held(taken, before.set ?? after.set);
};
