/** What is known of an account once providers have answered: by the same rules as a capture, each provider's word its latest. Pure. */
import type { HiringDetails } from '../../shared/hiring-details.ts';
import { type Observations, observe } from '../../shared/observe.ts';
import { boardSystems } from '../../shared/words.ts';
import { type Added, addSeen, type Known } from '../account/add-observations.ts';
import type { Facts } from '../store/accounts.ts';
import type { Seen } from './seen-of.ts';

export interface Told {
  /** The provider's id. */
  by: string;
  seen: Seen;
}

/**
 * @param told in the order of the providers' list, so that the order in which they answered decides nothing
 * @param open roles on all boards of the company together: what one of them tells is a part of it
 */
export const mergeFindings = (
  known: Known,
  told: readonly Told[],
  open: HiringDetails | null,
  now: Date,
): Added => {
  const before = new Set(known.signals.map(({ id }) => id));
  const changed = new Map<string, Added['signals']['changed'][number]>();
  let current: Known = known;
  for (const { by, seen } of told) {
    const observed = onAllBoards(by, observe(seen, by), open);
    // Fields of which it says nothing stay as they are: to put all in order for each source is most of a run's work.
    const [spoken, unspoken] = parted(current.facts, [
      ...Object.keys(observed.facts),
      'domain',
      'technologies',
    ]);
    const added = addSeen(
      { ...current, facts: withoutWordOf(by, spoken, Object.keys(observed.facts)) },
      observed,
      now,
    );
    for (const signal of added.signals.changed) changed.set(signal.id, signal);
    current = {
      facts: { ...unspoken, ...added.facts },
      people: added.people,
      signals: added.signals.all,
    };
  }
  const added = [...changed.keys()].filter((id) => !before.has(id)).length;
  return { ...current, signals: { all: current.signals, changed: [...changed.values()], added } };
};

const onAllBoards = (by: string, observed: Observations, open: HiringDetails | null): Observations =>
  open && isBoard(by)
    ? {
        ...observed,
        signals: observed.signals.map((signal) => {
          if (signal.kind !== 'hiring') return signal;
          // The board's words are of its own count: of a sum that differs they would be a false witness.
          const isItsOwn = signal.details.openRoles === open.openRoles;
          const source = isItsOwn ? signal.source : { ...signal.source, quote: null };
          return { ...signal, details: { ...open }, source };
        }),
      }
    : observed;

const isBoard = (by: string): boolean => (boardSystems as readonly string[]).includes(by);

/** What a source says now takes the place of what it said before; technologies alone tell by their difference. */
const withoutWordOf = (by: string, facts: Facts, fields: readonly string[]): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([field, candidates]) => [
      field,
      fields.includes(field) && field !== 'technologies'
        ? candidates.filter(({ source }) => source.by !== by || source.rule === 'edit')
        : candidates,
    ]),
  );

const parted = (facts: Facts, fields: readonly string[]): [Facts, Facts] => {
  const [within, without] = [true, false].map((isWithin) =>
    Object.fromEntries(Object.entries(facts).filter(([field]) => fields.includes(field) === isWithin)),
  );
  return [within ?? {}, without ?? {}];
};
