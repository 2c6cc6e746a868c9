/** POST /v1/setup: whoever deployed the Worker becomes the admin of its first workspace. */
import { pairingSchema, setupRequestSchema } from '../../shared/api/workspace.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { limitAddress } from '../edge/limit.ts';
import { requiresNothing } from '../edge/permit.ts';
import { throttleFailures } from '../edge/throttle.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { hash, isSame } from '../secret.ts';
import { makePairing } from '../sign-in/pairing.ts';
import { spendSetupSecret } from '../store/setup-secrets.ts';

const postSetup = createRoute({
  method: 'post',
  path: '/v1/setup',
  operationId: 'setUp',
  tags: ['Connecting'],
  summary: 'Make the first workspace and its admin, or reach the one that is there; a secret works once',
  ...requiresNothing,
  middleware: [limitAddress, throttleFailures, jsonBody(4096)] as const,
  request: { body: body(setupRequestSchema) },
  responses: {
    201: json(pairingSchema, 'A pairing code for the admin.'),
    ...problems(400, 403, 410, 413, 415),
  },
});

export const addSetupRoutes = (app: Api): void => {
  app.openapi(postSetup, async (c) => {
    const { secret, workspace, member } = c.req.valid('json');
    if (!c.env.SETUP_SECRET) throw new Refusal('setup-closed');
    if (!(await isSame(secret, c.env.SETUP_SECRET))) throw new Refusal('wrong-secret');
    const now = new Date();
    const { pairing, hash: pairingHash } = await makePairing(now);
    const spent = await spendSetupSecret(
      c.var.db,
      {
        secret: await hash(secret),
        pairing: pairingHash,
        workspace: { id: crypto.randomUUID(), name: workspace },
        member: { id: crypto.randomUUID(), name: member },
        expiresAt: pairing.expiresAt,
      },
      now.toISOString(),
    );
    if (!spent) throw new Refusal('secret-used');
    return c.json(pairing, 201);
  });
};
