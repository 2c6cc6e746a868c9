/** Why profiles cannot be saved as they are. Pure. */
import type { Profile } from '../../../../shared/score/profile.ts';

export type ProfileFault = 'sameName' | 'noName' | 'sizeTurned' | 'revenueTurned';

export const findFault = (profiles: readonly Profile[]): ProfileFault | null => {
  const names = profiles.map(({ name }) => name.trim());
  // One alone needs no name: there is nothing to tell it from.
  if (profiles.length > 1 && names.includes('')) return 'noName';
  if (new Set(names).size < names.length) return 'sameName';
  if (profiles.some(({ employees }) => isTurned(employees))) return 'sizeTurned';
  return profiles.some(({ revenue }) => isTurned(revenue)) ? 'revenueTurned' : null;
};

const isTurned = (band: { min: number; max: number | null } | null): boolean =>
  band !== null && band.max !== null && band.max < band.min;
