/** The one place where the permission table decides: a session in, the right to one action out. */
import { type Action, may } from '../shared/permissions.ts';
import { Refusal } from './problem.ts';
import type { Session } from './store/tokens.ts';

declare const action: unique symbol;

/** A session that may do an action. Nothing else makes one: a write that asks for it cannot be reached unchecked. */
export type Authorized<A extends Action> = Session & { readonly [action]: A };

export const authorize = <A extends Action>(session: Session, asked: A): Authorized<A> => {
  if (!may(session.role, asked)) throw new Refusal('forbidden');
  return session as Authorized<A>;
};
