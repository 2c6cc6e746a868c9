/**
 * A member says that some captures of an account are of another company: they make an account of their own. Both are
 * read from their captures anew; what no capture told (edits, providers' facts) stays. One batch.
 */
import type { AccountSignal, Fact } from '../../shared/observe.ts';
import { score } from '../../shared/score/score.ts';
import { type Known, nothingKnown } from '../account/add-observations.ts';
import { foldCaptures } from '../account/fold-captures.ts';
import { withHeld } from '../account/held-role.ts';
import { mergeFacts } from '../account/merge-facts.ts';
import { mergePeople } from '../account/merge-people.ts';
import { mergeSignals } from '../account/merge-signals.ts';
import { domainOf, scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { isTold } from '../facts/source-kind.ts';
import { makeAccountId } from '../identity/account-id.ts';
import { identityOf, strongKeys } from '../identity/identity.ts';
import { stateOf } from '../lead/lead-edit.ts';
import { Refusal } from '../problem.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { moveCaptures, moveNotes, replaceSignals, tellApart } from '../store/account-belongings.ts';
import { findAccountChange, insertAccountChange } from '../store/account-changes.ts';
import { aliasKey, insertKeys, moveKeys, parseKeyHits, selectByKeys } from '../store/account-keys.ts';
import { type AccountRow, insertAccount, updateAccount } from '../store/accounts.ts';
import { insertAudit } from '../store/audit.ts';
import { type KeptCapture, listKeptCaptures } from '../store/captures.ts';
import type { Database } from '../store/database.ts';
import { insertLead, updateScoredLeads } from '../store/leads.ts';
import { updateNewestNote } from '../store/notes.ts';
import { writeAs } from '../store/write-as.ts';
import { type ReadSide, readSide } from './merge-accounts.ts';

interface Split {
  /** Made by the client: asked for again, it is answered again. */
  id: string;
  account: string;
  captures: readonly string[];
}

/** An account that lists so many may have older ones that it does not list. */
const mostCaptures = 500;

/** @returns the new account's id. @throws Refusal no-such-account, no-such-capture, nothing-left, too-many-captures */
export const splitAccount = (
  db: Database,
  session: Authorized<'account.merge'>,
  split: Split,
  now: Date,
): Promise<string> => retryConflicts(db, () => splitOnce(db, session, split, now));

const splitOnce = async (
  db: Database,
  session: Authorized<'account.merge'>,
  { id, account: from, captures: asked }: Split,
  now: Date,
): Promise<string> => {
  const { workspace, member } = session;
  const at = now.toISOString();
  const made = await findAccountChange(db, workspace, id);
  if (made?.kind === 'split' && made.account === from) return made.other;
  if (made) throw new Refusal('id-reused');
  const side = await readSide(db, session, from);
  const listed = side.account.captures;
  if (listed.length >= mostCaptures) throw new Refusal('too-many-captures');
  if (!asked.every((one) => listed.includes(one))) throw new Refusal('no-such-capture');
  const all = await listKeptCaptures(db, workspace, listed);
  const gone = new Set(asked);
  const [leaving, staying] = [all.filter(isOf(gone)), all.filter((one) => !isOf(gone)(one))];
  if (leaving.length === 0 || staying.length === 0) throw new Refusal('nothing-left');

  const theirs = foldCaptures(nothingKnown, leaving);
  const ours = withUntold(side, foldCaptures(nothingKnown, staying), now);
  const keys = await keysOf(db, session, side.account.keys, leaving, staying);
  const { model } = side;

  const account: AccountRow = {
    ...side.account,
    ...rowOf(ours),
    captures: listed.filter((one) => !gone.has(one)),
    keys: side.account.keys.filter((key) => !keys.moved.includes(key)),
    score: score(ours, now, model),
  };
  const scored = score(theirs, now, model);
  const newRow = scoredLead({ ...rowOf(theirs), score: scored }, null, at);
  const newId = makeAccountId(newRow.nameKey);
  const alias = aliasKey(newId, newRow.nameKey);
  const added = alias ? [...keys.added, alias] : keys.added;
  const other: AccountRow = {
    id: newId,
    version: 1,
    ...rowOf(theirs),
    score: scored,
    captures: listed.filter((one) => gone.has(one)),
    keys: [...keys.moved, ...added],
  };
  const row = scoredLead(account, { ...side.lead, score: side.account.score }, at);
  const state = stateOf(side.lead);
  const handling = {
    owner: state.owner,
    ownerSince: state.ownerSince,
    tags: tagsOf(leaving),
    lists: state.lists.filter((list) => leaving.some(({ capture }) => capture.lists?.includes(list))),
  };
  await writeAs(
    db,
    session,
    'account.merge',
    [
      insertAccountChange(
        session,
        {
          id,
          kind: 'split',
          account: from,
          other: newId,
          before: { kept: side.before, other: null, notes: [], history: [], state },
        },
        at,
      ),
      updateScoredLeads(workspace, [{ id: from, version: account.version, lead: row }]),
      updateAccount(workspace, account),
      insertAccount(workspace, other, at),
      insertLead(workspace, newId, newRow, handling, null, at),
      moveCaptures(workspace, other.captures, newId),
      moveKeys(workspace, newId, keys.moved),
      ...(added.length ? [insertKeys(workspace, newId, added)] : []),
      // A note that came with a capture has its id, and goes with it.
      moveNotes(workspace, other.captures, from, newId),
      ...replaceSignals(workspace, from, [...ours.signals]),
      ...replaceSignals(workspace, newId, [...theirs.signals]),
      updateNewestNote(workspace, from),
      updateNewestNote(workspace, newId),
      tellApart(workspace, [from, newId], member, at),
      insertAudit(
        session,
        { action: 'account.split', object: from, after: { other: newId, change: id } },
        at,
      ),
    ],
    at,
  );
  return newId;
};

const isOf =
  (ids: ReadonlySet<string>) =>
  ({ capture }: KeptCapture): boolean =>
    ids.has(capture.id);

const rowOf = ({ facts, people }: Known) => ({ facts, people: [...people] });

const tagsOf = (captures: readonly KeptCapture[]): string[] =>
  [...new Set(captures.flatMap(({ capture }) => capture.tags))].slice(0, 20);

/** What no capture tells: members' edits, and what providers said. */
const withUntold = (side: ReadSide, folded: Known, now: Date): Known => {
  const untold = <T extends { source: Fact['source'] }>(found: readonly T[]) =>
    found.filter(({ source }) => isTold(source));
  const facts = Object.fromEntries(
    Object.entries(side.account.facts).map(([field, found]) => [field, untold(found)]),
  );
  const people = untold(side.account.people);
  const signals: AccountSignal[] = untold(side.signals);
  const domain = domainOf(side.account.facts);
  return {
    facts: mergeFacts(folded.facts, facts, domain, now),
    people: withHeld(mergePeople(folded.people, people, domain), side.account.people),
    signals: mergeSignals(folded.signals, signals).all,
  };
};

/** Keys that the leaving captures carry and the staying ones do not. */
const keysOf = async (
  db: Database,
  { workspace }: Authorized<'account.merge'>,
  held: readonly string[],
  leaving: readonly KeptCapture[],
  staying: readonly KeptCapture[],
): Promise<{ moved: string[]; added: string[] }> => {
  const carried = (captures: readonly KeptCapture[]) =>
    new Set(
      captures.flatMap(({ capture }) => {
        const identity = identityOf(capture);
        return identity.name ? [...strongKeys(identity), `name:${identity.name}`] : strongKeys(identity);
      }),
    );
  const stay = carried(staying);
  const go = [...carried(leaving)].filter((key) => !stay.has(key));
  const moved = go.filter((key) => held.includes(key));
  const free = go.filter((key) => !held.includes(key));
  const [rows = []] = await db.batch([selectByKeys(workspace, free)]);
  const taken = new Set(parseKeyHits(rows).map(({ key }) => key));
  const strong = free.filter((key) => !key.startsWith('name:') && !taken.has(key));
  const hasStrong = moved.length + strong.length > 0;
  const weak = hasStrong ? [] : free.filter((key) => key.startsWith('name:') && !taken.has(key));
  return { moved, added: [...strong, ...weak] };
};
