/** Open roles in the functions that the profile names: whoever builds that team is about to need us. */
import { mostOf } from './look.ts';
import { type SignalReader, unknown } from './signal.ts';

export const functions: SignalReader = ({ looks: [look] }, profile) => {
  const wanted = profile?.functions ?? [];
  if (!look || wanted.length === 0) return unknown('functions');
  const open = Object.fromEntries(
    wanted.flatMap((name) => (look.functions[name] ? [[name, look.functions[name]]] : [])),
  );
  const most = mostOf(open);
  // A page may hold back those of its roles: that none is listed is not told.
  if (!most) return unknown('functions');
  const roles = Object.values(open).reduce((sum, count) => sum + count, 0);
  return {
    state: 'yes',
    sightings: [{ signal: look.signal, strength: 0.6 + 0.8 * Math.log10(roles) }],
    reason: { code: 'functions', params: { roles, function: most[0] } },
  };
};
