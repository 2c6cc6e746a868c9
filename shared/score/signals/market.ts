/** Roles in a country where no earlier look had any: the company goes there. */
import { mostOf } from './look.ts';
import { type SignalReader, unknown } from './signal.ts';

export const market: SignalReader = ({ looks: [latest, ...earlier] }) => {
  if (!latest || earlier.length === 0) return unknown('market');
  const before = new Set(earlier.flatMap(({ countries }) => Object.keys(countries)));
  if (before.size === 0 || Object.keys(latest.countries).length === 0) return unknown('market');
  const fresh = Object.fromEntries(
    Object.entries(latest.countries).filter(([country]) => !before.has(country)),
  );
  const most = mostOf(fresh);
  if (!most) return unknown('market');
  return {
    state: 'yes',
    sightings: [{ signal: latest.signal, strength: most[1] > 1 ? 1.2 : 0.9 }],
    reason: { code: 'market', params: { country: most[0], roles: most[1] } },
  };
};
