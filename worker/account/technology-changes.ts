/** What a company has taken up or dropped since the same page was last looked at. Pure. */
import type { AccountSignal, Fact } from '../../shared/observe.ts';

export interface TechnologyChanges {
  signals: AccountSignal[];
  /** The known technologies without those that the page no longer shows. */
  kept: Fact[];
}

/**
 * Only two looks at one page can tell: another page may load other scripts. A page that shows none at all may have been
 * blocked from loading them, and tells of no drop.
 * @param known each with the page and time of its first sight. @param seen on the page now.
 */
export const technologyChanges = (known: readonly Fact[], seen: readonly Fact[]): TechnologyChanges => {
  const [sight] = seen;
  if (!sight) return { signals: [], kept: [...known] };
  const page = pageOf(sight.source.url);
  const day = sight.source.at.slice(0, 10);
  const before = known.filter(
    ({ source }) => pageOf(source.url) === page && source.at.slice(0, 10) < day && source.rule !== 'member',
  );
  if (before.length === 0) return { signals: [], kept: [...known] };
  const names = new Set(known.map(({ value }) => value));
  const shown = new Set(seen.map(({ value }) => value));
  const dropped = before.filter(({ value }) => !shown.has(value));
  const signalOf = (change: 'adopted' | 'dropped', { value, source }: Fact): AccountSignal => ({
    id: `technology:${change}:${String(value).toLowerCase()}:${day.slice(0, 7)}`,
    kind: 'technology',
    occurredAt: day,
    // It came about somewhere between the two looks.
    details: { change, name: String(value), dated: false },
    source: { ...source, url: sight.source.url, at: sight.source.at, by: sight.source.by },
  });
  return {
    signals: [
      ...seen.filter(({ value }) => !names.has(value)).map((fact) => signalOf('adopted', fact)),
      ...dropped.map((fact) => signalOf('dropped', { ...fact, source: { ...fact.source, quote: null } })),
    ],
    kept: known.filter((fact) => !dropped.includes(fact)),
  };
};

const pageOf = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:[?#].*)?$/, '');
