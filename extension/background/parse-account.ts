/** An account as it was kept here, perhaps by another version of us; null where it is of another shape. */
import { type Account, accountSchema } from '../../shared/api/account.ts';

export const parseAccount = (kept: unknown): Account | null => accountSchema.safeParse(kept).data ?? null;
