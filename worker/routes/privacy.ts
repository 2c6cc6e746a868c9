/** /v1/privacy: a team's settings, what is kept of a person, and who has to be told. */
import * as z from 'zod';
import {
  noticeGivenSchema,
  noticeListSchema,
  privacySettingsPatchSchema,
  privacySettingsSchema,
  subjectReportSchema,
  subjectSchema,
} from '../../shared/api/privacy.ts';
import { type Api, createRoute } from '../api.ts';
import { giveNotice, listNotices } from '../data-subjects/notices.ts';
import { reportOn } from '../data-subjects/subject-report.ts';
import { jsonBody } from '../edge/json-body.ts';
import { requires } from '../edge/permit.ts';
import { body, json, problems } from '../openapi.ts';
import { insertAudit } from '../store/audit.ts';
import { findPrivacySettings, updatePrivacySettings } from '../store/privacy-settings.ts';
import { writeAs } from '../store/write-as.ts';

const getSettings = createRoute({
  method: 'get',
  path: '/v1/privacy',
  summary: 'How long people are kept, what LinkedIn tier is on, whom people ask',
  ...requires('team.read'),
  responses: { 200: json(privacySettingsSchema, 'The settings.'), ...problems(401) },
});

const patchSettings = createRoute({
  method: 'patch',
  path: '/v1/privacy',
  summary: 'Change the privacy settings',
  ...requires('privacy.edit', jsonBody(4_096)),
  request: { body: body(privacySettingsPatchSchema) },
  responses: {
    200: json(privacySettingsSchema, 'The settings as they now are.'),
    ...problems(400, 401, 403, 413, 415),
  },
});

const postReport = createRoute({
  method: 'post',
  path: '/v1/privacy/reports',
  summary:
    'All that is kept about one person (Art. 15 GDPR); the request is a body so that no log has the name',
  ...requires('privacy.report', jsonBody(16_384)),
  request: { body: body(subjectSchema) },
  responses: { 200: json(subjectReportSchema, 'The report.'), ...problems(400, 401, 403, 413, 415) },
});

const getNotices = createRoute({
  method: 'get',
  path: '/v1/privacy/notices',
  summary:
    'Who has yet to be told that their data is kept (Art. 14 GDPR), longest waiting first, and the text',
  ...requires('privacy.report'),
  request: { query: z.object({ cursor: z.string().max(200).optional() }) },
  responses: { 200: json(noticeListSchema, 'The notices that are due.'), ...problems(400, 401, 403) },
});

const postNotice = createRoute({
  method: 'post',
  path: '/v1/privacy/notices',
  summary: 'Note that a person has been told',
  ...requires('privacy.report', jsonBody(4_096)),
  request: { body: body(noticeGivenSchema) },
  responses: { 204: { description: 'Noted.' }, ...problems(400, 401, 403, 404, 413, 415) },
});

export const addPrivacyRoutes = (app: Api): void => {
  app.openapi(getSettings, async (c) =>
    c.json(await findPrivacySettings(c.var.db, c.var.session.workspace), 200),
  );
  app.openapi(patchSettings, async (c) => {
    const { db, session } = c.var;
    const { linkedinClause: _, ...patch } = c.req.valid('json');
    const now = new Date().toISOString();
    const before = await findPrivacySettings(db, session.workspace);
    const after = privacySettingsSchema.parse({ ...before, ...patch });
    // The contact is a person's address, and the log outlives an erasure.
    const { contact: _before, ...was } = before;
    const { contact: _after, ...is } = after;
    const deed = { action: 'privacy.edit', object: session.workspace, before: was, after: is } as const;
    const writes = [updatePrivacySettings(session.workspace, after), insertAudit(session, deed, now)];
    await writeAs(db, session, 'privacy.edit', writes, now);
    return c.json(after, 200);
  });
  app.openapi(postReport, async (c) =>
    c.json(await reportOn(c.var.db, c.var.session, c.req.valid('json'), new Date()), 200),
  );
  app.openapi(getNotices, async (c) =>
    c.json(await listNotices(c.var.db, c.var.session, c.req.valid('query').cursor ?? null), 200),
  );
  app.openapi(postNotice, async (c) => {
    await giveNotice(c.var.db, c.var.session, c.req.valid('json'), new Date());
    return c.body(null, 204);
  });
};
