/**
 * Undoes a merge or a split by hand. What came since is kept: captures go to the side whose keys they carry, members'
 * edits stay. One batch. One of the files that name the order.
 */
import { singleFields } from '../../shared/observe.ts';
import { score } from '../../shared/score/score.ts';
import type { Known } from '../account/add-observations.ts';
import { foldCaptures } from '../account/fold-captures.ts';
import { domainOf, scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { orderFacts } from '../facts/order-facts.ts';
import { identityOf, strongKeys } from '../identity/identity.ts';
import { editBetween, stateOf } from '../lead/lead-edit.ts';
import { Refusal } from '../problem.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import {
  moveCaptures,
  moveHistory,
  moveNotes,
  replaceSignals,
  tellApart,
} from '../store/account-belongings.ts';
import {
  type AccountChange,
  findAccountChange,
  markChangeUndone,
  type Side,
} from '../store/account-changes.ts';
import { moveKeys } from '../store/account-keys.ts';
import { type AccountRow, type Facts, insertAccount, updateAccount } from '../store/accounts.ts';
import { insertAudit } from '../store/audit.ts';
import { leadStateSchema } from '../store/bulk-actions.ts';
import { type KeptCapture, listKeptCaptures } from '../store/captures.ts';
import type { Database } from '../store/database.ts';
import { insertChanges, updateLeads } from '../store/lead-edits.ts';
import { updateScoredLeads } from '../store/leads.ts';
import { updateNewestNote } from '../store/notes.ts';
import { insertRawLead } from '../store/raw-leads.ts';
import { writeAs } from '../store/write-as.ts';
import { mergeAccounts, readSide } from './merge-accounts.ts';

/** @throws Refusal no-such-change, also where its time is over */
export const undoAccountChange = async (
  db: Database,
  session: Authorized<'account.merge'>,
  id: string,
  now: Date,
): Promise<AccountChange> => {
  const change = await findAccountChange(db, session.workspace, id);
  if (!change) throw new Refusal('no-such-change');
  if (change.undoneAt !== null) return change;
  if (change.kind === 'merge') await retryConflicts(db, () => undoMerge(db, session, change, now));
  else await undoSplit(db, session, change, now);
  return change;
};

/** What was taken out goes back in. */
const undoSplit = async (
  db: Database,
  session: Authorized<'account.merge'>,
  { id, account, other }: AccountChange,
  now: Date,
): Promise<void> => {
  await mergeAccounts(db, session, { id: `${id}:undo`, kept: account, other }, now);
  const at = now.toISOString();
  await writeAs(db, session, 'account.merge', [markChangeUndone(session.workspace, id, at)], at);
};

const undoMerge = async (
  db: Database,
  session: Authorized<'account.merge'>,
  change: AccountChange,
  now: Date,
): Promise<void> => {
  const { workspace, member } = session;
  const { kept, other, notes, history, state } = change.before;
  if (!other) throw new Refusal('no-such-change');
  const at = now.toISOString();
  const live = await readSide(db, session, change.account);
  const since = await capturesSince(db, session, live.account, [kept, other]);
  const carriesOther = ({ capture }: KeptCapture) =>
    strongKeys(identityOf(capture)).some((key) => other.account.keys.includes(key));
  const [theirs, ours] = [since.filter(carriesOther), since.filter((one) => !carriesOther(one))];

  const keysSince = live.account.keys.filter(
    (key) => !kept.account.keys.includes(key) && !other.account.keys.includes(key),
  );
  const theirKeys = keysSince.filter((key) =>
    theirs.some(({ capture }) => strongKeys(identityOf(capture)).includes(key)),
  );
  const a = sideNow(
    kept,
    ours,
    keysSince.filter((key) => !theirKeys.includes(key)),
  );
  const b = sideNow(other, theirs, theirKeys);
  a.facts = withEditsSince(a.facts, live.account.facts, change.madeAt, now);

  const { model } = live;
  const account: AccountRow = { ...a, version: live.account.version, score: score(a, now, model) };
  const back: AccountRow = { ...b, version: 1, score: score(b, now, model) };
  const row = scoredLead(account, { ...live.lead, score: live.account.score }, at);
  const backRow = scoredLead(back, null, at);
  // What members have made of the lead since the merge is theirs, and stays.
  const isAsMerged = JSON.stringify(stateOf(live.lead)) === JSON.stringify(state);
  const edit = isAsMerged ? editBetween(live.lead, stateBefore(kept, state)) : null;
  await writeAs(
    db,
    session,
    'account.merge',
    [
      markChangeUndone(workspace, change.id, at),
      insertAccount(workspace, back, at),
      insertRawLead({ ...other.lead, version: Number(other.lead.version) + 1 }),
      updateScoredLeads(workspace, [
        { id: account.id, version: account.version, lead: row },
        { id: back.id, version: 1, lead: backRow },
      ]),
      updateAccount(workspace, account),
      ...(edit ? [updateLeads(workspace, [edit]), insertChanges(session, [edit], 'undo', at)] : []),
      moveCaptures(workspace, back.captures, back.id),
      moveKeys(workspace, back.id, back.keys),
      moveNotes(workspace, notes, account.id, back.id),
      moveHistory(workspace, history, account.id, back.id),
      ...replaceSignals(workspace, account.id, a.signals),
      ...replaceSignals(workspace, back.id, b.signals),
      updateNewestNote(workspace, account.id),
      updateNewestNote(workspace, back.id),
      tellApart(workspace, [account.id, back.id], member, at),
      insertAudit(
        session,
        { action: 'account.unmerge', object: account.id, after: { other: back.id, change: change.id } },
        at,
      ),
    ],
    at,
  );
};

/** Received by the merged account since it was merged, in that order. */
const capturesSince = async (
  db: Database,
  { workspace }: Authorized<'account.merge'>,
  live: AccountRow,
  sides: readonly Side[],
): Promise<KeptCapture[]> => {
  const before = new Set(sides.flatMap(({ account }) => account.captures));
  return listKeptCaptures(
    db,
    workspace,
    live.captures.filter((id) => !before.has(id)),
  );
};

type SideNow = Omit<AccountRow, 'version' | 'score'> & { signals: Side['signals'] };

const sideNow = (
  { account, signals }: Side,
  since: readonly KeptCapture[],
  keys: readonly string[],
): SideNow => {
  const known: Known = foldCaptures({ facts: account.facts, people: account.people, signals }, since);
  return {
    id: account.id,
    facts: known.facts,
    people: [...known.people],
    signals: [...known.signals],
    captures: [...since.map(({ capture }) => capture.id).toReversed(), ...account.captures],
    keys: [...account.keys, ...keys],
  };
};

const withEditsSince = (facts: Facts, live: Facts, madeAt: string, now: Date): Facts => {
  const kept = { ...facts };
  for (const field of singleFields) {
    const edit = live[field]?.find(({ source }) => source.rule === 'edit' && source.at > madeAt);
    if (!edit) continue;
    const others = (kept[field] ?? []).filter(({ source }) => source.rule !== 'edit');
    kept[field] = orderFacts(field, [edit, ...others], domainOf(kept), now);
  }
  return kept;
};

/** The lead as members had it before the merge. */
const stateBefore = (
  { lead }: Side,
  merged: AccountChange['before']['state'],
): AccountChange['before']['state'] =>
  leadStateSchema.parse({
    owner: lead.owner,
    ownerSince: lead.owner_since,
    stage: lead.stage,
    tags: lead.tags,
    lists: lead.lists ?? merged.lists,
    nextStep: lead.next_step ?? null,
    nextStepOn: lead.next_step_on ?? null,
  });
