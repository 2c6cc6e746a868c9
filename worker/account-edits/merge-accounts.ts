/**
 * A member says that two accounts are one company: the other goes into the one that is kept, with its captures, facts,
 * people, signals, keys, notes and history. One batch. One of the files that name the order.
 */
import { type AccountSignal, type Fact, singleFields } from '../../shared/observe.ts';
import { score } from '../../shared/score/score.ts';
import { mergeFacts } from '../account/merge-facts.ts';
import { mergePeople } from '../account/merge-people.ts';
import { mergeSignals } from '../account/merge-signals.ts';
import { domainOf, scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { editBetween, type LeadState, stateOf } from '../lead/lead-edit.ts';
import { Refusal } from '../problem.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import {
  copySuggestions,
  moveCaptures,
  moveHistory,
  moveNotes,
  parseHistoryIds,
  parseNoteIds,
  replaceSignals,
  selectHistoryIds,
  selectNoteIds,
} from '../store/account-belongings.ts';
import { type Before, findAccountChange, insertAccountChange } from '../store/account-changes.ts';
import { moveKeys } from '../store/account-keys.ts';
import {
  type AccountRow,
  deleteAccount,
  parseAccounts,
  selectAccount,
  updateAccount,
} from '../store/accounts.ts';
import { moveAlerts } from '../store/alerts.ts';
import { insertAudit } from '../store/audit.ts';
import { listReceived } from '../store/captures.ts';
import type { Database } from '../store/database.ts';
import { insertChanges, updateLeads } from '../store/lead-edits.ts';
import { parseLeads, selectLead, updateScoredLeads } from '../store/leads.ts';
import { parseModel, selectModel } from '../store/models.ts';
import { updateNewestNote } from '../store/notes.ts';
import { deleteLead, parseRawLead, selectRawLead } from '../store/raw-leads.ts';
import { parseSignals, selectSignals } from '../store/signals.ts';
import { writeAs } from '../store/write-as.ts';

/** Ids of captures that a merged account may list. */
const mostCaptures = 500;
const mostTags = 20;

interface Merge {
  /** Made by the client: asked for again, it is answered again. */
  id: string;
  kept: string;
  other: string;
}

/** @throws Refusal no-such-account; same-account; too-many-captures, which could not all be listed */
export const mergeAccounts = (
  db: Database,
  session: Authorized<'account.merge'>,
  merge: Merge,
  now: Date,
): Promise<void> => {
  if (merge.kept === merge.other) throw new Refusal('same-account');
  return retryConflicts(db, () => mergeOnce(db, session, merge, now));
};

const mergeOnce = async (
  db: Database,
  session: Authorized<'account.merge'>,
  { id, kept, other }: Merge,
  now: Date,
): Promise<void> => {
  const { workspace } = session;
  const at = now.toISOString();
  const made = await findAccountChange(db, workspace, id);
  if (made?.kind === 'merge' && made.account === kept && made.other === other) return;
  if (made) throw new Refusal('id-reused');
  const a = await readSide(db, session, kept);
  const b = await readSide(db, session, other);
  if (a.account.captures.length + b.account.captures.length > mostCaptures)
    throw new Refusal('too-many-captures');

  const joined = join(a, b, now);
  const account: AccountRow = {
    ...a.account,
    ...joined,
    captures: await inOrder(db, session, a, b),
    keys: [...new Set([...a.account.keys, ...b.account.keys])],
    score: score(joined, now, a.model),
  };
  const row = scoredLead(account, { ...a.lead, score: a.account.score }, at);
  const state = joinStates(stateOf(a.lead), stateOf(b.lead));
  const edit = editBetween(a.lead, state);
  const before: Before = {
    kept: a.before,
    other: b.before,
    notes: b.notes,
    history: b.history,
    state,
  };
  await writeAs(
    db,
    session,
    'account.merge',
    [
      insertAccountChange(session, { id, kind: 'merge', account: kept, other, before }, at),
      // The other must still be what was read, though nothing of its row stays.
      updateAccount(workspace, b.account),
      updateScoredLeads(workspace, [{ id: kept, version: account.version, lead: row }]),
      updateAccount(workspace, account),
      ...(edit ? [updateLeads(workspace, [edit]), insertChanges(session, [edit], 'edit', at)] : []),
      moveCaptures(workspace, b.account.captures, kept),
      moveKeys(workspace, kept, b.account.keys),
      moveNotes(workspace, b.notes, other, kept),
      moveHistory(workspace, b.history, other, kept),
      ...replaceSignals(workspace, other, []),
      ...replaceSignals(workspace, kept, joined.signals),
      moveAlerts(workspace, other, kept),
      copySuggestions(workspace, other, kept),
      deleteLead(workspace, other),
      deleteAccount(workspace, other),
      updateNewestNote(workspace, kept),
      insertAudit(session, { action: 'account.merge', object: kept, after: { other, change: id } }, at),
    ],
    at,
  );
};

/** An account with all that hangs on it. */
export const readSide = async (db: Database, { workspace }: Authorized<'account.merge'>, id: string) => {
  const [accounts = [], leads = [], rawLeads = [], signalRows = [], notes = [], history = [], models = []] =
    await db.batch([
      selectAccount(workspace, id),
      selectLead(workspace, id),
      selectRawLead(workspace, id),
      selectSignals(workspace, id),
      selectNoteIds(workspace, id),
      selectHistoryIds(workspace, id),
      selectModel(workspace),
    ]);
  const [account] = parseAccounts(accounts);
  const [lead] = parseLeads(leads);
  const raw = parseRawLead(rawLeads);
  if (!account || !lead || !raw) throw new Refusal('no-such-account');
  const signals: AccountSignal[] = parseSignals(signalRows).map(({ account: _, ...signal }) => signal);
  return {
    account,
    lead,
    signals,
    notes: parseNoteIds(notes),
    history: parseHistoryIds(history),
    model: parseModel(models),
    before: { account, lead: raw, signals },
  };
};
export type ReadSide = Awaited<ReturnType<typeof readSide>>;

/** The facts of both, put in order anew: nothing is dropped but what is over the length of its list. */
const join = (a: ReadSide, b: ReadSide, now: Date) => {
  const domain = domainOf(a.account.facts) ?? domainOf(b.account.facts);
  const facts = mergeFacts(a.account.facts, b.account.facts, domain, now);
  for (const field of singleFields) {
    const found = facts[field];
    if (found) facts[field] = oneEdit(found);
  }
  return {
    facts,
    people: mergePeople(a.account.people, b.account.people, domain),
    signals: mergeSignals(a.signals, b.signals).all,
  };
};

/** Two members' edits of one field: the later stands. */
const oneEdit = (facts: readonly Fact[]): Fact[] => {
  const edits = facts
    .filter(({ source }) => source.rule === 'edit')
    .sort((one, two) => two.source.at.localeCompare(one.source.at));
  return facts.filter((fact) => fact.source.rule !== 'edit' || fact === edits[0]);
};

/** Newest first, as they were received. */
const inOrder = async (
  db: Database,
  { workspace }: Authorized<'account.merge'>,
  a: ReadSide,
  b: ReadSide,
): Promise<string[]> => {
  const ids = [...a.account.captures, ...b.account.captures];
  const received = await listReceived(db, workspace, ids);
  return ids.toSorted((one, two) => (received.get(two) ?? '').localeCompare(received.get(one) ?? ''));
};

/** The kept lead's word stands; where it has none, the other's does. */
const joinStates = (kept: LeadState, other: LeadState): LeadState => ({
  ...(kept.owner === null
    ? { owner: other.owner, ownerSince: other.ownerSince }
    : { owner: kept.owner, ownerSince: kept.ownerSince }),
  stage: kept.stage === 'new' ? other.stage : kept.stage,
  tags: [...new Set([...kept.tags, ...other.tags])].slice(0, Math.max(mostTags, kept.tags.length)),
  lists: [...new Set([...kept.lists, ...other.lists])],
  ...(kept.nextStep === null
    ? { nextStep: other.nextStep, nextStepOn: other.nextStepOn }
    : { nextStep: kept.nextStep, nextStepOn: kept.nextStepOn }),
  tierSet: kept.tierSet ?? other.tierSet,
});
