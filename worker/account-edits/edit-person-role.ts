/** A member sets what a person has to do with buying, or releases it. One of the files that name the order. */
import type { PersonRoleInput } from '../../shared/api/identity.ts';
import { score } from '../../shared/score/score.ts';
import { held, personKey } from '../account/held-role.ts';
import { scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { Refusal } from '../problem.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { updateAccount } from '../store/accounts.ts';
import { insertAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { updateScoredLeads } from '../store/leads.ts';
import { writeAs } from '../store/write-as.ts';
import { readScoredAccount } from './scored-account.ts';

/** May be asked twice: what stands there already is not written again. */
export const editPersonRole = (
  db: Database,
  session: Authorized<'account.edit'>,
  id: string,
  input: PersonRoleInput,
  now: Date,
): Promise<void> => retryConflicts(db, () => editOnce(db, session, id, input, now));

const editOnce = async (
  db: Database,
  session: Authorized<'account.edit'>,
  id: string,
  { name, role }: PersonRoleInput,
  now: Date,
): Promise<void> => {
  const { workspace, member } = session;
  const at = now.toISOString();
  const { before, lead, signals, model } = await readScoredAccount(db, workspace, id);
  const person = before.people.find((one) => personKey(one.name) === personKey(name));
  if (!person) throw new Refusal('no-such-person');
  const { set } = person;
  const isSo = role ? set?.buyingRole === role.buyingRole && set.function === role.function : set === null;
  if (isSo) return;
  const people = before.people.map((one) =>
    one === person ? held(person, role && { ...role, by: member, at }) : one,
  );
  const scored = score({ ...before, people, signals }, now, model);
  const row = scoredLead({ ...before, people, score: scored }, { ...lead, score: before.score }, at);
  await writeAs(
    db,
    session,
    'account.edit',
    [
      updateScoredLeads(workspace, [{ id, version: before.version, lead: row }]),
      updateAccount(workspace, { ...before, people, score: scored }),
      // Of whom is not kept: the audit outlives an erasure.
      insertAudit(
        session,
        { action: 'account.edit', object: id, after: { field: 'people', set: role !== null } },
        at,
      ),
    ],
    at,
  );
};
