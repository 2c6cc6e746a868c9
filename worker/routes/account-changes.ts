/** Merging and splitting accounts by hand, undoing it, and the suggestions of what may be one company. */
import * as z from 'zod';
import {
  accountChangeListSchema,
  accountChangeSchema,
  mergeRequestSchema,
  pairSchema,
  splitRequestSchema,
  suggestionListSchema,
  suggestionQuerySchema,
} from '../../shared/api/identity.ts';
import { mergeAccounts } from '../account-edits/merge-accounts.ts';
import { splitAccount } from '../account-edits/split-account.ts';
import { undoAccountChange } from '../account-edits/undo-account-change.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { listAccountChanges, type ShownChange, undoDays } from '../store/account-changes.ts';
import { dismissPair } from '../store/dismiss-pair.ts';
import { findLead } from '../store/leads.ts';
import { listSuggestions } from '../store/suggestions.ts';

const undoMs = undoDays * 86_400_000;

const params = z.object({ id: z.string().max(80) });
const made = json(accountChangeSchema, 'What was done; its id undoes it, for thirty days.');

const postMerge = createRoute({
  method: 'post',
  path: '/v1/accounts/{id}/merge',
  summary: 'Take another account into this one, with all that hangs on it',
  ...requires('account.merge', jsonBody(4096)),
  request: { params, body: body(mergeRequestSchema) },
  responses: { 200: made, ...problems(400, 401, 403, 404, 409, 413, 415) },
});

const postSplit = createRoute({
  method: 'post',
  path: '/v1/accounts/{id}/split',
  summary: 'Make some captures of this account an account of their own',
  ...requires('account.merge', jsonBody(65_536)),
  request: { params, body: body(splitRequestSchema) },
  responses: { 200: made, ...problems(400, 401, 403, 404, 409, 413, 415) },
});

const postUndo = createRoute({
  method: 'post',
  path: '/v1/account-changes/{id}/undo',
  summary: 'Undo a merge or a split; what came since is kept',
  ...requires('account.merge'),
  request: { params },
  responses: { 200: made, ...problems(400, 401, 403, 404, 409) },
});

const getChanges = createRoute({
  method: 'get',
  path: '/v1/accounts/{id}/changes',
  summary: 'Merges and splits of an account in the last thirty days, with until when each can be undone',
  ...requires('lead.read'),
  request: { params },
  responses: { 200: json(accountChangeListSchema, 'Newest first.'), ...problems(400, 401, 403, 404) },
});

const getSuggestions = createRoute({
  method: 'get',
  path: '/v1/suggestions',
  summary: 'Pairs of accounts that may be one company, each with its reason',
  ...requires('lead.read'),
  request: { query: suggestionQuerySchema },
  responses: { 200: json(suggestionListSchema, 'The open ones.'), ...problems(400, 401, 403) },
});

const postDismiss = createRoute({
  method: 'post',
  path: '/v1/suggestions/dismiss',
  summary: 'Say that two accounts are two companies: they are not suggested again',
  ...requires('account.merge', jsonBody(4096)),
  request: { body: body(pairSchema) },
  responses: { 204: { description: 'They are told apart.' }, ...problems(400, 401, 403, 404, 413, 415) },
});

const postUndismiss = createRoute({
  method: 'post',
  path: '/v1/suggestions/dismiss/undo',
  summary: 'Take back that two accounts are two companies: they are suggested again',
  ...requires('account.merge', jsonBody(4096)),
  request: { body: body(pairSchema) },
  responses: { 204: { description: 'They are suggested again.' }, ...problems(400, 401, 403, 404, 413, 415) },
});

export const addAccountChangeRoutes = (app: Api): void => {
  app.openapi(postMerge, async (c) => {
    const { db, session } = c.var;
    const { id: kept } = c.req.valid('param');
    const { id, other } = c.req.valid('json');
    await mergeAccounts(db, session, { id, kept, other }, new Date());
    return c.json({ id, kind: 'merge' as const, account: kept, other, undone: false }, 200);
  });

  app.openapi(postSplit, async (c) => {
    const { db, session } = c.var;
    const { id: account } = c.req.valid('param');
    const { id, captures } = c.req.valid('json');
    const other = await splitAccount(db, session, { id, account, captures }, new Date());
    return c.json({ id, kind: 'split' as const, account, other, undone: false }, 200);
  });

  app.openapi(postUndo, async (c) => {
    const { db, session } = c.var;
    const { id, kind, account, other } = await undoAccountChange(
      db,
      session,
      c.req.valid('param').id,
      new Date(),
    );
    return c.json({ id, kind, account, other, undone: true }, 200);
  });

  app.openapi(getChanges, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    if (!(await findLead(db, session.workspace, id))) throw new Refusal('no-such-account');
    const since = new Date(Date.now() - undoMs).toISOString();
    const rows = await listAccountChanges(db, session.workspace, id, since);
    return c.json({ changes: rows.map(shown) }, 200);
  });

  app.openapi(getSuggestions, async (c) => {
    const { account, limit } = c.req.valid('query');
    const rows = await listSuggestions(c.var.db, c.var.session.workspace, account ?? null, limit);
    return c.json(
      {
        suggestions: rows.map(({ account: id, other, accountName, otherName, ...row }) => ({
          ...row,
          account: { id, name: accountName },
          other: { id: other, name: otherName },
        })),
      },
      200,
    );
  });

  app.openapi(postDismiss, async (c) => {
    const { account, other } = c.req.valid('json');
    await dismissPair(c.var.db, c.var.session, [account, other], false, new Date().toISOString());
    return c.body(null, 204);
  });

  app.openapi(postUndismiss, async (c) => {
    const { account, other } = c.req.valid('json');
    await dismissPair(c.var.db, c.var.session, [account, other], true, new Date().toISOString());
    return c.body(null, 204);
  });
};

const shown = ({ account, accountName, other, otherName, by, byName, ...change }: ShownChange) => ({
  ...change,
  account: { id: account, name: accountName ?? '' },
  other: { id: other, name: otherName ?? '' },
  by: { id: by, name: byName ?? '' },
  undoUntil: new Date(Date.parse(change.madeAt) + undoMs).toISOString(),
});
