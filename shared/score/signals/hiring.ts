/** Open roles now: a company that hires has a budget and a gap. Only the latest look counts; older ones are its past. */
import type { AccountSignal } from '../../observe.ts';
import { seniorityOf } from '../../text/title.ts';
import type { Seniority } from '../../words.ts';
import { number, type SignalReader, unknown } from './signal.ts';

export const hiring: SignalReader = (signals) => {
  const latest = signals.find((signal) => signal.kind === 'hiring');
  if (!latest) return unknown('hiring');
  const stated = number(latest.details.openRoles);
  const listed = Array.isArray(latest.details.titles) ? latest.details.titles.length : 0;
  const roles = stated ?? listed;
  if (roles === 0) {
    return {
      state: 'no',
      sightings: [{ signal: latest, strength: 0 }],
      reason: { code: 'hiring.none', params: {} },
    };
  }
  const [jobFunction, count] = most(latest);
  return {
    state: 'yes',
    // One role is a weak sign, ten an ordinary one, a hundred a surge: by order of magnitude.
    sightings: [{ signal: latest, strength: 0.35 + 0.65 * Math.log10(roles) }],
    reason: {
      code: 'hiring',
      params: {
        roles,
        // A page that lists some roles and gives no total says "at least".
        exact: stated !== null,
        function: jobFunction,
        inFunction: count,
        title: roles === 1 ? firstTitle(latest) : null,
        // Who will lead a function will buy for it.
        leader: roles > 1 ? leaderAmong(latest) : null,
        countries: countriesOf(latest),
      },
    },
  };
};

const most = ({ details }: AccountSignal): [string | null, number | null] => {
  const counts = details.functions;
  if (typeof counts !== 'object' || counts === null) return [null, null];
  const entries = Object.entries(counts).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const [top] = entries.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return top ?? [null, null];
};

const firstTitle = ({ details }: AccountSignal): string | null =>
  Array.isArray(details.titles) && typeof details.titles[0] === 'string' ? details.titles[0] : null;

const leading: readonly (Seniority | null)[] = ['c_level', 'vp', 'director', 'head'];

/** The open role of the highest rank, where one is of those who decide. */
const leaderAmong = ({ details }: AccountSignal): string | null => {
  const titles = Array.isArray(details.titles) ? details.titles.filter((one) => typeof one === 'string') : [];
  for (const rank of leading) {
    const found = titles.find((title) => seniorityOf(title) === rank);
    if (found) return found;
  }
  return null;
};

const countriesOf = ({ details }: AccountSignal): number | null =>
  typeof details.countries === 'object' && details.countries !== null
    ? Object.keys(details.countries).length || null
    : null;
