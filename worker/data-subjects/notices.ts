/** Art. 14 GDPR: people who have yet to be told that their data is kept, and that they have been. */

import type * as z from 'zod';
import type { NoticeList, noticeGivenSchema } from '../../shared/api/privacy.ts';
import type { Authorized } from '../authorize.ts';
import { noticeText } from '../privacy/notice-text.ts';
import { addMonths, keptUntil } from '../privacy/retention.ts';
import { Refusal } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { listUnnoticed, updateNoticed } from '../store/notices.ts';
import { findPrivacySettings } from '../store/privacy-settings.ts';
import { writeAs } from '../store/write-as.ts';

const perPage = 50;

export const listNotices = async (
  db: Database,
  { workspace, workspaceName }: Authorized<'privacy.report'>,
  cursor: string | null,
): Promise<NoticeList> => {
  const settings = await findPrivacySettings(db, workspace);
  const rows = await listUnnoticed(db, workspace, cursor, perPage);
  const notices = rows.flatMap(({ account, accountName, people }) =>
    people
      .filter(({ noticedAt }) => noticedAt === null)
      .map((person) => ({
        account,
        accountName,
        name: person.name,
        title: person.title,
        collectedAt: person.collectedAt,
        dueAt: addMonths(person.collectedAt, 1),
        keptUntil: keptUntil(person, settings.retentionMonths),
      })),
  );
  return {
    notices: notices.sort((a, b) => a.dueAt.localeCompare(b.dueAt)),
    next: rows.length === perPage ? (rows.at(-1)?.account ?? null) : null,
    text: noticeText(workspaceName, settings),
  };
};

export const giveNotice = async (
  db: Database,
  session: Authorized<'privacy.report'>,
  { account, name }: z.infer<typeof noticeGivenSchema>,
  now: Date,
): Promise<void> => {
  const at = now.toISOString();
  const [rows = []] = await writeAs(
    db,
    session,
    'privacy.report',
    [updateNoticed(session.workspace, account, name, at)],
    at,
  );
  if (rows.length === 0) throw new Refusal('no-such-account');
};
