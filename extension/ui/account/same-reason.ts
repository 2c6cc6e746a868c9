/** Why two accounts may be one company, as a sentence. Pure. */
import type { Suggestion } from '../../../shared/api/identity.ts';
import type { AccountWords } from './locales/en.ts';

/** The key is written `phone:498900000100`; that of a register begins with its scheme. */
export const sameReason = ({ reason, key }: Pick<Suggestion, 'reason' | 'key'>, t: AccountWords): string => {
  const [kind = '', ...rest] = key.split(':');
  const value = rest.join(':');
  const { reasons } = t.same;
  if (reason === 'name') return reasons.name;
  if (reason === 'phone') return reasons.phone(value);
  if (kind === 'domain' || kind === 'linkedin') return reasons[kind](value);
  return reasons.number(`${kind.toUpperCase()} ${value}`);
};
