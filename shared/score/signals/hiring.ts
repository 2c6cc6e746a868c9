/** Open roles now: a company that hires has a budget and a gap. Only the latest look counts; older ones are its past. */
import { seniorityOf } from '../../text/people/title.ts';
import type { Seniority } from '../../words.ts';
import { mostOf } from './look.ts';
import { none, type SignalReader, unknown } from './signal.ts';

export const hiring: SignalReader = ({ looks: [look] }) => {
  if (!look) return unknown('hiring');
  const { signal, roles, exact, titles, functions, countries } = look;
  if (roles === 0) return none(signal, 'hiring.none');
  const [jobFunction, inFunction] = mostOf(functions) ?? [null, null];
  return {
    state: 'yes',
    // One role is a weak sign, ten an ordinary one, a hundred a surge: by order of magnitude.
    sightings: [{ signal, strength: 0.35 + 0.65 * Math.log10(roles) }],
    reason: {
      code: 'hiring',
      params: {
        roles,
        // A page that lists some roles and gives no total says "at least".
        exact,
        function: jobFunction,
        inFunction,
        title: roles === 1 ? (titles[0] ?? null) : null,
        // Who will lead a function will buy for it.
        leader: roles > 1 ? leaderAmong(titles) : null,
        countries: Object.keys(countries).length || null,
      },
    },
  };
};

const leading: readonly (Seniority | null)[] = ['c_level', 'vp', 'director', 'head'];

/** The open role of the highest rank, where one is of those who decide. */
const leaderAmong = (titles: readonly string[]): string | null => {
  let leader: string | null = null;
  let highest = leading.length;
  for (const title of titles) {
    const rank = leading.indexOf(seniorityOf(title));
    if (rank < 0 || rank >= highest) continue;
    highest = rank;
    leader = title;
  }
  return leader;
};
