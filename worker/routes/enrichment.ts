/** Enrichment: which providers a team asks and how they do, what failed for good, and what each said of an account. */
import * as z from 'zod';
import {
  accountEnrichmentSchema,
  deadLookupListSchema,
  enrichmentSettingsSchema,
  providerKeySchema,
  providerListSchema,
  replayLookupSchema,
} from '../../shared/api/enrichment.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { findProvider, listProviders, providerName } from '../enrich/list-providers.ts';
import { sealKey } from '../enrich/sealed-key.ts';
import { enqueueLook } from '../jobs.ts';
import { body, json, nothing, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import {
  findAccountEnrichment,
  listDeadLookups,
  lookAgain,
  putKey,
  replayDeadLookup,
  updateSettings,
} from '../store/provider-settings.ts';

const providerParams = z.object({ id: z.string().max(40) });
const accountParams = z.object({ id: z.string().max(80) });

const getProviders = createRoute({
  method: 'get',
  path: '/v1/providers',
  summary:
    'Sources that may be asked about companies: terms, choice, hit rate, cost and age by field. No key is shown',
  ...requires('team.read'),
  responses: { 200: json(providerListSchema, 'The providers, the first asked first.'), ...problems(401) },
});

const putSettings = createRoute({
  method: 'put',
  path: '/v1/enrichment',
  summary:
    'Choose which providers are asked, the contact that some ask for, and what may be spent in a month',
  ...requires('provider.manage', jsonBody(16_384)),
  request: { body: body(enrichmentSettingsSchema) },
  responses: {
    200: json(providerListSchema, 'The providers as they now are.'),
    ...problems(400, 401, 403, 413, 415),
  },
});

const putProviderKey = createRoute({
  method: 'put',
  path: '/v1/providers/{id}/key',
  summary: 'Keep a key to a provider: sealed, sent to that provider’s host alone, and never shown again',
  ...requires('provider.manage', jsonBody(2048)),
  request: { params: providerParams, body: body(providerKeySchema) },
  responses: { 204: nothing('It is kept.'), ...problems(400, 401, 403, 404, 409, 413, 415) },
});

const deleteProviderKey = createRoute({
  method: 'delete',
  path: '/v1/providers/{id}/key',
  summary: 'Forget the key to a provider',
  ...requires('provider.manage'),
  request: { params: providerParams },
  responses: { 204: nothing('It is gone.'), ...problems(400, 401, 403, 404) },
});

const getDeadLookups = createRoute({
  method: 'get',
  path: '/v1/dead-lookups',
  summary: 'Lookups that failed again and again, newest first',
  ...requires('team.read'),
  responses: { 200: json(deadLookupListSchema, 'Two hundred at most.'), ...problems(401) },
});

const postReplayLookup = createRoute({
  method: 'post',
  path: '/v1/dead-lookups/replay',
  summary: 'Ask again what had failed for good',
  ...requires('provider.replay', jsonBody(1024)),
  request: { body: body(replayLookupSchema) },
  responses: { 204: nothing('It is due.'), ...problems(400, 401, 403, 404, 413, 415) },
});

const getAccountEnrichment = createRoute({
  method: 'get',
  path: '/v1/accounts/{id}/enrichment',
  summary: 'What each source said of an account, and whether they are being asked now',
  ...requires('lead.read'),
  request: { params: accountParams },
  responses: { 200: json(accountEnrichmentSchema, 'Source by source.'), ...problems(400, 401, 404) },
});

const postLookAgain = createRoute({
  method: 'post',
  path: '/v1/accounts/{id}/enrichment',
  summary: 'Look an account up again now: what was missed or failed is asked anew',
  ...requires('account.edit'),
  request: { params: accountParams },
  responses: { 204: nothing('It is due.'), ...problems(400, 401, 403, 404) },
});

export const addEnrichmentRoutes = (app: Api): void => {
  app.openapi(getProviders, async (c) =>
    c.json(await listProviders(c.var.db, c.env, c.var.session.workspace, new Date()), 200),
  );

  app.openapi(putSettings, async (c) => {
    const { db, session } = c.var;
    const now = new Date();
    await updateSettings(db, session, c.req.valid('json'), now.toISOString());
    return c.json(await listProviders(db, c.env, session.workspace, now), 200);
  });

  app.openapi(putProviderKey, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    if (!findProvider(id)?.key) throw new Refusal('no-such-provider');
    const secret = c.env.PROVIDER_KEYS_SECRET;
    if (!secret) throw new Refusal('no-keys-secret');
    const sealed = await sealKey(c.req.valid('json').key, secret, session.workspace, id);
    await putKey(db, session, id, sealed, new Date().toISOString());
    return c.body(null, 204);
  });

  app.openapi(deleteProviderKey, async (c) => {
    const { id } = c.req.valid('param');
    if (!findProvider(id)?.key) throw new Refusal('no-such-provider');
    await putKey(c.var.db, c.var.session, id, null, new Date().toISOString());
    return c.body(null, 204);
  });

  app.openapi(getDeadLookups, async (c) =>
    c.json({ lookups: await listDeadLookups(c.var.db, c.var.session.workspace) }, 200),
  );

  app.openapi(postReplayLookup, async (c) => {
    const { db, session } = c.var;
    const asked = c.req.valid('json');
    const now = new Date();
    if (!(await replayDeadLookup(db, session, asked, now.toISOString()))) throw new Refusal('no-such-lookup');
    await enqueueLook(c.env.LOOKUPS, { workspace: session.workspace, account: asked.account }, now, now);
    return c.body(null, 204);
  });

  app.openapi(getAccountEnrichment, async (c) => {
    const { db, session } = c.var;
    const found = await findAccountEnrichment(db, session.workspace, c.req.valid('param').id);
    if (!found) throw new Refusal('no-such-account');
    const { enrichment, dueAt, lease } = found;
    const now = new Date().toISOString();
    return c.json(
      {
        dueAt,
        running:
          c.env.ENRICHMENT !== 'off' && ((lease !== null && lease > now) || (dueAt !== null && dueAt <= now)),
        at: enrichment.at,
        lookups: Object.entries(enrichment.lookups).map(([provider, { key: _, roles: __, ...lookup }]) => ({
          ...lookup,
          provider,
          name: providerName(provider),
        })),
        roles: enrichment.roles,
      },
      200,
    );
  });

  app.openapi(postLookAgain, async (c) => {
    const { db, session } = c.var;
    const { id } = c.req.valid('param');
    const now = new Date();
    if (!(await lookAgain(db, session, id, now.toISOString()))) throw new Refusal('no-such-account');
    if (c.env.ENRICHMENT !== 'off')
      await enqueueLook(c.env.LOOKUPS, { workspace: session.workspace, account: id }, now, now);
    return c.body(null, 204);
  });
};
