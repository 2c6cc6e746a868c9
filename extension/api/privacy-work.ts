/** The Worker's API about privacy: settings, reports, erasures, notices. A call each. */
import * as z from 'zod';
import {
  erasureListSchema,
  erasureReceiptSchema,
  noticeListSchema,
  privacySettingsSchema,
  subjectReportSchema,
} from '../../shared/api/privacy.ts';
import type { PrivacyWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

export const createPrivacyWork = (ask: Ask): PrivacyWork => ({
  settings: () => ask({ method: 'GET', path: '/v1/privacy', answer: privacySettingsSchema }),
  change: (patch) =>
    ask({ method: 'PATCH', path: '/v1/privacy', body: patch, answer: privacySettingsSchema }),
  report: (subject) =>
    ask({ method: 'POST', path: '/v1/privacy/reports', body: subject, answer: subjectReportSchema }),
  erase: (asked) => ask({ method: 'POST', path: '/v1/erasures', body: asked, answer: erasureReceiptSchema }),
  erasure: (id) =>
    ask({ method: 'GET', path: `/v1/erasures/${encodeURIComponent(id)}`, answer: erasureReceiptSchema }),
  erasures: () => ask({ method: 'GET', path: '/v1/erasures', answer: erasureListSchema }),
  notices: (cursor) =>
    ask({ method: 'GET', path: `/v1/privacy/notices${search({ cursor })}`, answer: noticeListSchema }),
  noticeGiven: (to) => ask({ method: 'POST', path: '/v1/privacy/notices', body: to, answer: z.undefined() }),
});
