/** A person's part in buying and function as a member set them: kept over whatever is read later, until released. Pure. */
import type { AccountPerson } from '../../shared/observe.ts';

type Set = NonNullable<AccountPerson['set']>;
export type Role = Omit<Set, 'was'>;

/** As `mergePeople` tells people apart. */
export const personKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The person as the sources have them. */
export const released = (person: AccountPerson): AccountPerson =>
  person.set ? { ...person, ...person.set.was, set: null } : person;

/** @param role null: the person as the sources have them. */
export const held = (person: AccountPerson, role: Role | null): AccountPerson => {
  const read = released(person);
  if (!role) return read;
  const { buyingRole, function: does, by, at } = role;
  const was = {
    buyingRole: read.buyingRole,
    function: read.function,
    decisionMaker: read.decisionMaker,
  };
  return {
    ...read,
    buyingRole,
    function: does,
    // Who pays may decide too: of that the title tells. Of the other roles one alone does.
    decisionMaker:
      buyingRole === 'pays' ? read.decisionMaker : buyingRole === null ? null : buyingRole === 'decides',
    set: { buyingRole, function: does, by, at, was },
  };
};

/** @param before as they stood: what was set there stays set. */
export const withHeld = (
  people: readonly AccountPerson[],
  before: readonly AccountPerson[],
): AccountPerson[] => {
  const sets = new Map(before.flatMap(({ name, set }) => (set ? [[personKey(name), set] as const] : [])));
  return people.map((person) => {
    const set = sets.get(personKey(person.name));
    return set && !person.set ? held(person, set) : person;
  });
};
