/** All that is kept about one person, as it is kept: the places an erasure goes through, read. */
import type { SubjectReport } from '../../shared/api/privacy.ts';
import type { Authorized } from '../authorize.ts';
import { personPattern, type Subject } from '../privacy/person-pattern.ts';
import { partsNaming } from '../privacy/report.ts';
import { insertAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { personalTables } from '../store/personal-columns.ts';
import { findPersonalRows } from '../store/personal-rows.ts';
import { findPrivacySettings } from '../store/privacy-settings.ts';
import { writeAs } from '../store/write-as.ts';

/** Pages of rows that one report looks at. */
const mostPages = 40;
const mostMentions = 1_000;

export const reportOn = async (
  db: Database,
  session: Authorized<'privacy.report'>,
  subject: Subject,
  now: Date,
): Promise<SubjectReport> => {
  const { workspace } = session;
  const person = personPattern(subject);
  const { retentionMonths } = await findPrivacySettings(db, workspace);
  const mentions: SubjectReport['mentions'] = [];
  let pages = 0;
  let complete = true;
  for (const place of personalTables) {
    let after: string[] | null = null;
    do {
      if (++pages > mostPages || mentions.length > mostMentions || !db.hasTime()) {
        complete = false;
        break;
      }
      const page = await findPersonalRows(db, workspace, place, person.needles, after);
      for (const row of page.rows) {
        const found = Object.entries(row.texts).flatMap(([column, text]) =>
          text === null
            ? []
            : partsNaming(place.columns[column] === 'json' ? JSON.parse(text) : text, person),
        );
        const at = place.account === null ? null : (row.key[0] ?? null);
        if (found.length) mentions.push({ kind: place.table, record: row.key, account: at, found });
      }
      after = page.next;
    } while (after);
  }
  // That a report was made is on record; about whom is not.
  const at = now.toISOString();
  const deed = { action: 'privacy.report', object: workspace, after: mentions.length } as const;
  await writeAs(db, session, 'privacy.report', [insertAudit(session, deed, at)], at);
  return { madeAt: at, retentionMonths, mentions, complete };
};
