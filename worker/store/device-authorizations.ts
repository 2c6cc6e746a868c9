/** RFC 8628: a browser that shows a code, and the member who lets it in. Codes come and go as hashes. */
import * as z from 'zod';
import type { WaitingDevice } from '../../shared/api/team.ts';
import type { Authorized } from '../authorize.ts';
import { insertAuditIfChanged } from './audit.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type NewToken, type Paired, parsePaired, selectPaired } from './paired.ts';
import { writeAs } from './write-as.ts';

/** Codes that may wait at a time: anybody may ask for one, and each is a row. */
const mostWaiting = 500;

/** @returns false where too many wait already. */
export const insertDeviceAuthorization = async (
  db: Database,
  asked: { hash: string; userCodeHash: string; device: string; expiresAt: string },
  now: string,
): Promise<boolean> => {
  const [, found = []] = await db.batch([
    statement(
      `INSERT INTO device_authorizations (hash, user_code, device, expires_at)
       SELECT ?, ?, ?, ? WHERE (SELECT count(*) FROM device_authorizations WHERE expires_at > ?) < ${mostWaiting}
       ON CONFLICT DO NOTHING`,
      asked.hash,
      asked.userCodeHash,
      asked.device,
      asked.expiresAt,
      now,
    ),
    statement('SELECT 1 AS found FROM device_authorizations WHERE hash = ?', asked.hash),
  ]);
  return found.length === 1;
};

const waiting = 'user_code = ?1 AND approved IS NULL AND expires_at > ?2';
const waitingRow = z.object({ device: z.string(), expiresAt: z.string() });

export const findWaitingDevice = (
  db: Database,
  userCodeHash: string,
  now: string,
): Promise<WaitingDevice | null> =>
  db.find(
    waitingRow,
    `SELECT device, expires_at AS expiresAt FROM device_authorizations WHERE ${waiting}`,
    userCodeHash,
    now,
  );

/** A member lets the browser in, as themselves, or turns it away. @returns false where no such code waits. */
export const answerDevice = async (
  db: Database,
  session: Authorized<'device.own'>,
  userCodeHash: string,
  approved: boolean,
  now: string,
): Promise<boolean> => {
  const { workspace, member } = session;
  const [answered = []] = await writeAs(
    db,
    session,
    'device.own',
    [
      statement(
        `UPDATE device_authorizations SET workspace = ?3, member = ?4, approved = ?5 WHERE ${waiting}
         RETURNING 1 AS found`,
        userCodeHash,
        now,
        workspace,
        member,
        approved ? 1 : 0,
      ),
      insertAuditIfChanged(session, { action: 'device.answer', object: member, after: { approved } }, now),
    ],
    now,
  );
  return answered.length === 1;
};

const askedRow = z.object({ approved: z.int().nullable(), isOver: z.int() });
export type Answer = 'pending' | 'denied' | 'expired' | Paired;

/** Spends an approved code on a token: once, and the one who spent it may run twice. */
export const spendDeviceCode = async (
  db: Database,
  code: string,
  token: Omit<NewToken, 'device'>,
  now: string,
): Promise<Answer> => {
  const asked = await db.find(
    askedRow,
    `SELECT approved, expires_at <= ? OR token IS NOT NULL AS isOver FROM device_authorizations WHERE hash = ?`,
    now,
    code,
  );
  if (!asked || asked.isOver) return 'expired';
  if (asked.approved === null) return 'pending';
  if (asked.approved === 0) return 'denied';
  const rows = await db.batch([
    statement(
      `UPDATE device_authorizations AS d SET token = ?1
        WHERE hash = ?2 AND approved = 1 AND token IS NULL AND expires_at > ?3
          AND EXISTS (SELECT 1 FROM members m WHERE m.workspace = d.workspace AND m.id = d.member
                         AND m.removed_at IS NULL)`,
      token.hash,
      code,
      now,
    ),
    statement(
      `INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at)
       SELECT token, workspace, member, device, ?3, ?4 FROM device_authorizations WHERE hash = ?2 AND token = ?1
       ON CONFLICT DO NOTHING`,
      token.hash,
      code,
      now,
      token.expiresAt,
    ),
    selectPaired(token.hash),
  ]);
  return parsePaired(rows.at(-1) ?? []) ?? 'expired';
};

export const deleteDeadDeviceAuthorizations = (before: string): Statement =>
  statement('DELETE FROM device_authorizations WHERE expires_at < ?', before);
