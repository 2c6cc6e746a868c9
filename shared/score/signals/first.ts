/** The first role of a kind: no earlier look had one open in that function. A new team has everything to buy. */
import { functionOf } from '../../text/people/title.ts';
import { type SignalReader, unknown } from './signal.ts';

export const first: SignalReader = ({ looks: [latest, ...earlier] }) => {
  if (!latest || earlier.length === 0) return unknown('first');
  const before = new Set(earlier.flatMap(({ functions }) => Object.keys(functions)));
  // A past of which no function was told cannot lack one.
  if (before.size === 0) return unknown('first');
  const [kind] = Object.entries(latest.functions)
    .filter(([name]) => !before.has(name))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!kind) return unknown('first');
  const [name, roles] = kind;
  return {
    state: 'yes',
    sightings: [{ signal: latest.signal, strength: roles > 1 ? 1.2 : 0.9 }],
    reason: {
      code: 'first',
      params: {
        roles,
        function: name,
        title: latest.titles.find((title) => functionOf(title) === name) ?? null,
      },
    },
  };
};
