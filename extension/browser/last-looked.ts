/**
 * When an account was last looked at in this browser. Kept here and not with the team: it is of one member, costs no
 * request and no row, and its loss costs a line on screen. Ids and times alone, in the storage that can be read without
 * waiting.
 */
import type { Look, Looks } from '../ui/services.ts';

const kept = 'looked';
const most = 1_000;

const read = (): Record<string, Look> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(kept) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, Look>) : {};
  } catch {
    return {};
  }
};

export const lastLooked: Looks = {
  find: (account) => read()[account] ?? null,
  keep: (account, look) => {
    const { [account]: _, ...others } = read();
    // The newest stands last, whatever its clock says.
    const all = [...Object.entries(others), [account, look] as const].slice(-most);
    localStorage.setItem(kept, JSON.stringify(Object.fromEntries(all)));
  },
};
