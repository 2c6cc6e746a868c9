/** What ends with its time: people a team's months after their first capture, in every copy. Run by the cron. */
import { captureSchema } from '../../shared/capture.ts';
import { forget } from '../privacy/forget.ts';
import { personPattern } from '../privacy/person-pattern.ts';
import { addMonths, isPast } from '../privacy/retention.ts';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { personalTables } from '../store/personal-columns.ts';
import { listAccountRows, updatePersonalRow } from '../store/personal-rows.ts';
import { listRetentions } from '../store/privacy-settings.ts';
import {
  dropOldQuotes,
  listAccountsPast,
  listOldCaptures,
  type OldCapture,
  updateCaptureBody,
  updatePeopleSince,
} from '../store/retention.ts';
import { findStep, updateSweep } from '../store/sweeps.ts';
import { forgetRow } from './erase.ts';

/** One run's share: inside the free plan's 50 queries an invocation for a team or two. */
const accountsPerRun = 5;
const captureStep = 5_000;
const capturesPerRun = 50;

/** @returns the accounts whose people changed, to be scored again. */
export const forgetExpired = async (
  db: Database,
  now: Date,
): Promise<{ workspace: WorkspaceId; account: string }[]> => {
  const touched: { workspace: WorkspaceId; account: string }[] = [];
  const retentions = await listRetentions(db);
  for (const { workspace, months } of retentions) {
    const cutoff = addMonths(now.toISOString(), -months);
    await db.batch([dropOldQuotes(workspace, cutoff)]);
    for (const { id, people } of await listAccountsPast(db, workspace, cutoff, accountsPerRun)) {
      const names = people.filter((person) => isPast(person, months, now)).map(({ name }) => name);
      if (await forgetAt(db, workspace, id, names)) touched.push({ workspace, account: id });
    }
  }
  const longest = Math.max(1, ...retentions.map(({ months }) => months));
  const shortest = Math.min(longest, ...retentions.map(({ months }) => months));
  await sweepCaptures(db, new Map(retentions.map((r) => [r.workspace, r.months])), shortest, now);
  return touched;
};

const forgetAt = async (
  db: Database,
  workspace: WorkspaceId,
  account: string,
  names: readonly string[],
): Promise<boolean> => {
  const people = names.map((name) => personPattern({ name, emails: [], urls: [] }));
  const updates = [];
  for (const place of personalTables) {
    for (const row of await listAccountRows(db, workspace, place, account)) {
      const left = people.reduce(
        (texts, person) => forgetRow(place, { ...row, texts }, person) ?? texts,
        row.texts,
      );
      if (left !== row.texts) updates.push(updatePersonalRow(workspace, place, row, left));
    }
  }
  await db.batch([...updates, updatePeopleSince(workspace, account)]);
  return updates.length > 0;
};

/** The record of what was sent keeps the company; its people go with their time. */
const sweepCaptures = async (
  db: Database,
  months: ReadonlyMap<string, number>,
  shortest: number,
  now: Date,
): Promise<void> => {
  const step = await findStep(db, 'captures', captureStep);
  const cutoff = addMonths(now.toISOString(), -shortest);
  const { captures, done } = await listOldCaptures(db, step, cutoff, capturesPerRun);
  const isOver = ({ workspace, receivedAt }: OldCapture) =>
    addMonths(receivedAt, months.get(workspace) ?? shortest) <= now.toISOString();
  const updates = captures.filter(isOver).map((old) => updateCaptureBody(old, withoutPeople(old)));
  await db.batch([...updates, updateSweep('captures', done)]);
};

const withoutPeople = ({ url, title, body }: OldCapture): Pick<OldCapture, 'url' | 'title' | 'body'> => {
  const capture = captureSchema.parse(JSON.parse(body));
  let left: unknown = { url, title, capture: { ...capture, people: [] } };
  for (const { name } of capture.people) left = forget(left, personPattern({ name, emails: [], urls: [] }));
  const kept = left as { url: string; title: string; capture: typeof capture };
  if (capture.page.kind !== 'person')
    return { url: kept.url, title: kept.title, body: JSON.stringify(kept.capture) };
  // Of a profile page the address and title are the person's.
  const site = new URL('/', url).href;
  const page = { ...kept.capture.page, url: site, title: '' };
  return { url: site, title: '', body: JSON.stringify({ ...kept.capture, page }) };
};
