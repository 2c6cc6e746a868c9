/** /v1/erasures: forgets a person in every copy, blocks them, and answers with a receipt. */
import * as z from 'zod';
import {
  type ErasureReceipt,
  erasureListSchema,
  erasureReceiptSchema,
  erasureRequestSchema,
} from '../../shared/api/privacy.ts';
import { type Api, createRoute } from '../api.ts';
import { beginErasure, runErasure } from '../data-subjects/erase.ts';
import { keepErasure } from '../data-subjects/keep-erasures.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { Refusal } from '../problem.ts';
import { insertAudit } from '../store/audit.ts';
import { type ErasureRow, findErasure, listErasures } from '../store/erasures.ts';
import { writeAs } from '../store/write-as.ts';

/** Steps done before the answer; what is left goes on by the queue. */
const stepsAtOnce = 12;

const postErasure = createRoute({
  method: 'post',
  path: '/v1/erasures',
  summary:
    'Erase a person everywhere and block their capture (Art. 17 GDPR); its id makes it safe to send again',
  ...requires('privacy.erase', jsonBody(16_384)),
  request: { body: body(erasureRequestSchema) },
  responses: {
    202: json(
      erasureReceiptSchema,
      'Begun: they can no longer be captured; `status` says whether all copies are gone.',
    ),
    ...problems(400, 401, 403, 413, 415),
  },
});
const getErasures = createRoute({
  method: 'get',
  path: '/v1/erasures',
  summary: 'Receipts of erasures, newest first',
  ...requires('privacy.report'),
  responses: { 200: json(erasureListSchema, 'The receipts.'), ...problems(401, 403) },
});
const getErasure = createRoute({
  method: 'get',
  path: '/v1/erasures/{id}',
  summary: 'One receipt',
  ...requires('privacy.report'),
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: { 200: json(erasureReceiptSchema, 'The receipt.'), ...problems(400, 401, 403, 404) },
});

export const addErasureRoutes = (app: Api): void => {
  app.openapi(postErasure, async (c) => {
    const { db, session } = c.var;
    const { id, ...request } = c.req.valid('json');
    const { workspace, member } = session;
    const now = new Date().toISOString();
    if (!(await findErasure(db, workspace, id))) {
      const writes = [
        ...(await beginErasure(db, c.env.CACHE, workspace, member, id, request, now)),
        insertAudit(session, { action: 'privacy.erase', object: id }, now),
      ];
      await writeAs(db, session, 'privacy.erase', writes, now);
    }
    await runErasure(db, c.env.JOBS, { workspace, id }, stepsAtOnce, now);
    // It holds already; what could not be kept beside the database now, the next cron keeps.
    await keepErasure(db, c.env.CACHE, { workspace, id }).catch(() =>
      console.warn('An erasure was not kept in the ledger yet.'),
    );
    return c.json(receiptOf(await getReceipt(db, workspace, id)), 202);
  });
  app.openapi(getErasures, async (c) => {
    const erasures = await listErasures(c.var.db, c.var.session.workspace);
    return c.json({ erasures: erasures.map(receiptOf) }, 200);
  });
  app.openapi(getErasure, async (c) =>
    c.json(receiptOf(await getReceipt(c.var.db, c.var.session.workspace, c.req.valid('param').id)), 200),
  );
};

const getReceipt = async (...of: Parameters<typeof findErasure>): Promise<ErasureRow> => {
  const found = await findErasure(...of);
  if (!found) throw new Refusal('no-such-erasure');
  return found;
};

const receiptOf = ({ id, requestedAt, member, doneAt, counts }: ErasureRow): ErasureReceipt => ({
  id,
  requestedAt,
  requestedBy: member,
  status: doneAt === null ? 'running' : 'done',
  doneAt,
  changed: counts,
});
