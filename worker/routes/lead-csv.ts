/** GET /v1/leads.csv: the leads of a filter as HubSpot, Salesforce or a spreadsheet take them. */
import * as z from 'zod';
import { leadQuerySchema } from '../../shared/api/lead.ts';
import { crmFormats, crmHeader, crmRow } from '../../shared/csv/crm-columns.ts';
import { byteOrderMark, csvLine } from '../../shared/csv/write.ts';
import { type Api, createRoute } from '../api.ts';
import { requires } from '../edge/permit.ts';
import { problems } from '../openapi.ts';
import { auditAs } from '../store/audit-as.ts';
import { openDatabase } from '../store/database.ts';
import { listLeads, type Position, positionOf } from '../store/lead-list.ts';
import { leadOf } from '../store/leads.ts';
import { streamOf } from '../transfer/stream.ts';

const pageSize = 500;

const getCsv = createRoute({
  method: 'get',
  path: '/v1/leads.csv',
  summary: 'Leads as CSV, with the field names that the importer expects; no cell is a formula',
  ...requires('lead.export'),
  request: {
    query: leadQuerySchema
      .omit({ limit: true, cursor: true })
      .extend({ format: z.enum(crmFormats).default('generic') }),
  },
  responses: {
    200: {
      description: 'The leads.',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...problems(400, 401, 403),
  },
});

export const addLeadCsvRoutes = (app: Api): void => {
  app.openapi(getCsv, async (c) => {
    const { session } = c.var;
    const { format, ...filter } = c.req.valid('query');
    const now = new Date().toISOString();
    await auditAs(
      c.var.db,
      session,
      'lead.export',
      { action: 'lead.export', object: session.workspace, after: { format } },
      now,
    );
    const start = (format === 'generic' ? byteOrderMark : '') + csvLine(crmHeader(format));
    const lines = async function* () {
      yield start;
      for (let after: Position | null = null; ; ) {
        // Each page has its own time: the whole may take longer than a caller waits for one answer.
        const db = openDatabase(c.env.DB);
        const rows = await listLeads(db, session.workspace, { ...filter, limit: pageSize }, after);
        yield rows.map((row) => csvLine(crmRow(format, leadOf(row)))).join('');
        const last = rows.at(-1);
        if (!last || rows.length < pageSize) return;
        after = positionOf(last, filter.order);
      }
    };
    return c.body(streamOf(lines()), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="whynow-${format}-${now.slice(0, 10)}.csv"`,
    });
  });
};
