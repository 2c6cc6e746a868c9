/** Pairing: a member asks for a code, another of their browsers spends it on a token of its own. */
import { pairingSchema, pairRequestSchema, pairResponseSchema } from '../../shared/api/workspace.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { limitAddress } from '../edge/limit.ts';
import { requires, requiresNothing } from '../edge/permit.ts';
import { throttleFailures } from '../edge/throttle.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { hash } from '../secret.ts';
import { makePairing, makeToken } from '../sign-in/pairing.ts';
import { insertPairing, spendPairing } from '../store/pairings.ts';

const postPairing = createRoute({
  method: 'post',
  path: '/v1/pairings',
  operationId: 'makePairing',
  tags: ['Connecting'],
  summary: 'A code that connects another browser of the same member',
  ...requires('device.own'),
  responses: { 201: json(pairingSchema, 'The code: for ten minutes, once.'), ...problems(401) },
});

const postPair = createRoute({
  method: 'post',
  path: '/v1/pair',
  operationId: 'pair',
  tags: ['Connecting'],
  summary: 'Spend a pairing code on a token',
  ...requiresNothing,
  middleware: [limitAddress, throttleFailures, jsonBody(4096)] as const,
  request: { body: body(pairRequestSchema) },
  responses: {
    201: json(pairResponseSchema, 'The token, shown this once.'),
    ...problems(400, 410, 413, 415),
  },
});

export const addPairingRoutes = (app: Api): void => {
  app.openapi(postPairing, async (c) => {
    const now = new Date();
    const { pairing, hash: pairingHash } = await makePairing(now);
    await insertPairing(c.var.db, c.var.session, pairingHash, pairing.expiresAt, now.toISOString());
    return c.json(pairing, 201);
  });

  app.openapi(postPair, async (c) => {
    const { code, device } = c.req.valid('json');
    const now = new Date();
    const { token, hash: tokenHash, expiresAt } = await makeToken(now);
    const paired = await spendPairing(
      c.var.db,
      await hash(code),
      { hash: tokenHash, device, expiresAt },
      now.toISOString(),
    );
    if (!paired) throw new Refusal('pairing-gone');
    return c.json({ token, ...paired }, 201);
  });
};
