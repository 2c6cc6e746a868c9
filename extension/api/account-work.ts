/** The Worker's API for accounts: a member's word on facts, merging, splitting, telling apart. A call each. */
import * as z from 'zod';
import { accountSchema } from '../../shared/api/account.ts';
import { accountEnrichmentSchema } from '../../shared/api/enrichment.ts';
import {
  accountChangeListSchema,
  accountChangeSchema,
  suggestionListSchema,
} from '../../shared/api/identity.ts';
import type { AccountWork } from '../ui/services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

const path = (id: string, more: string): string => `/v1/accounts/${encodeURIComponent(id)}/${more}`;

export const createAccountWork = (ask: Ask): AccountWork => ({
  setFact: (id, field, value) =>
    ask({ method: 'PUT', path: path(id, `facts/${field}`), body: { value }, answer: accountSchema }),
  releaseFact: (id, field) =>
    ask({ method: 'DELETE', path: path(id, `facts/${field}`), answer: accountSchema }),
  setRole: (id, name, role) =>
    ask({ method: 'PUT', path: path(id, 'people/role'), body: { name, role }, answer: accountSchema }),
  addTouch: (id, touch, input) =>
    ask({ method: 'PUT', path: path(id, `touches/${touch}`), body: input, answer: accountSchema }),
  removeTouch: (id, touch) =>
    ask({ method: 'DELETE', path: path(id, `touches/${touch}`), answer: accountSchema }),
  suggestions: (account) =>
    ask({ method: 'GET', path: `/v1/suggestions${search({ account })}`, answer: suggestionListSchema }),
  dismiss: (account, other) =>
    ask({
      method: 'POST',
      path: '/v1/suggestions/dismiss',
      body: { account, other },
      answer: z.undefined(),
    }),
  undismiss: (account, other) =>
    ask({
      method: 'POST',
      path: '/v1/suggestions/dismiss/undo',
      body: { account, other },
      answer: z.undefined(),
    }),
  merge: (id, kept, other) =>
    ask({ method: 'POST', path: path(kept, 'merge'), body: { id, other }, answer: accountChangeSchema }),
  split: (id, account, captures) =>
    ask({
      method: 'POST',
      path: path(account, 'split'),
      body: { id, captures },
      answer: accountChangeSchema,
    }),
  undoChange: (change) =>
    ask({
      method: 'POST',
      path: `/v1/account-changes/${encodeURIComponent(change)}/undo`,
      answer: accountChangeSchema,
    }),
  changes: (account) =>
    ask({ method: 'GET', path: path(account, 'changes'), answer: accountChangeListSchema }),
  sources: (account) =>
    ask({ method: 'GET', path: path(account, 'enrichment'), answer: accountEnrichmentSchema }),
  lookAgain: (account) => ask({ method: 'POST', path: path(account, 'enrichment'), answer: z.undefined() }),
});
