/** POST /v1/captures: a page as a member saw it. Sent again, it is answered again and written once. */
import { receiptSchema } from '../../shared/api/lead.ts';
import { captureSchema, maxCaptureBytes } from '../../shared/capture.ts';
import { type Api, createRoute } from '../api.ts';
import { jsonBody } from '../edge/json-body.ts';
import { recognises } from '../edge/permit.ts';
import type { Env } from '../env.ts';
import { type IngestQueues, ingest } from '../ingest.ts';
import { body, json, problems } from '../openapi.ts';

const postCapture = createRoute({
  method: 'post',
  path: '/v1/captures',
  summary: 'Save a capture; its id makes it safe to send again',
  ...recognises('capture.save', jsonBody(maxCaptureBytes)),
  request: { body: body(captureSchema) },
  responses: {
    201: json(receiptSchema, 'Saved, now or by an earlier try.'),
    ...problems(400, 401, 409, 413, 415),
  },
});

export const addCaptureRoutes = (app: Api): void => {
  app.openapi(postCapture, async (c) =>
    c.json(await ingest(c.var.db, c.var.asking, c.req.valid('json'), new Date(), queuesOf(c.env)), 201),
  );
};

const queuesOf = ({ JOBS, LOOKUPS, ENRICHMENT }: Env): IngestQueues => ({
  JOBS,
  LOOKUPS: ENRICHMENT === 'off' ? null : LOOKUPS,
});
