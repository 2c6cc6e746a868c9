/** The buying committee by role: every role has a seat, also where nobody is known to sit in it. */
import type { Account } from '../../../shared/api/account.ts';
import { type BuyingRole, buyingRoles } from '../../../shared/words.ts';

export type Person = Account['people'][number];

export interface CommitteeSeats {
  seats: { role: BuyingRole; people: Person[] }[];
  /** How many roles somebody is known in. */
  taken: number;
  /** People of whom it is not known what they have to do with buying. */
  others: Person[];
}

export const committeeSeats = (people: readonly Person[]): CommitteeSeats => {
  const decidersFirst = people.toSorted((a, b) => Number(decides(b)) - Number(decides(a)));
  const inRole = (role: BuyingRole | null) => decidersFirst.filter((person) => person.buyingRole === role);
  const seats = buyingRoles.map((role) => ({ role, people: inRole(role) }));
  return {
    seats,
    taken: seats.filter((seat) => seat.people.length > 0).length,
    others: inRole(null),
  };
};

/** Whoever holds the money sits where it is paid, and may decide all the same. */
export const decides = (person: Person): boolean => person.decisionMaker === true;
