/** A capture on its way in, and the only file that names the order: resolve, merge, score, write, answer. */
import type { Queue } from '@cloudflare/workers-types';
import type { Receipt } from '../shared/api/lead.ts';
import { type Capture, captureSchema } from '../shared/capture.ts';
import { score } from '../shared/score/score.ts';
import { addObservations, nothingKnown } from './account/add-observations.ts';
import { newSignals } from './account/new-signals.ts';
import { scoredLead } from './account/scored-lead.ts';
import { authorize } from './authorize.ts';
import { subjectOf } from './enrich/subject.ts';
import { makeAccountId } from './identity/account-id.ts';
import { type Identity, identityOf, phoneKey, strongKeys } from './identity/identity.ts';
import { keysToFind, type Resolution, resolve } from './identity/resolve.ts';
import { enqueueLook, type Job, type Look } from './jobs.ts';
import { handlingOf } from './lead/handling.ts';
import { type Unsuppressed, withoutSuppressed } from './privacy/without-suppressed.ts';
import { Refusal } from './problem.ts';
import { hash } from './secret.ts';
import {
  aliasKey,
  insertKeys,
  parseKeyHits,
  parseNameHits,
  selectByKeys,
  selectByName,
} from './store/account-keys.ts';
import type { AccountRef } from './store/account-ref.ts';
import {
  type AccountRow,
  insertAccount,
  parseAccounts,
  selectAccount,
  updateAccount,
} from './store/accounts.ts';
import { insertAlerts } from './store/alerts.ts';
import { insertCapture, parseCapture, selectCapture } from './store/captures.ts';
import { Conflict, type Database, type Statement } from './store/database.ts';
import { insertDeliveries, parseDeliveryIds } from './store/deliveries.ts';
import { makeDue } from './store/enrichment.ts';
import type { WorkspaceId } from './store/ids.ts';
import { insertLead, parseLeads, selectLead, updateLead } from './store/leads.ts';
import { insertNote } from './store/notes.ts';
import { answersOf, oneQuestion, type Select } from './store/one-question.ts';
import { parseSignals, selectSignals, upsertSignals } from './store/signals.ts';
import { insertSuggestions } from './store/suggestions.ts';
import { parseTeam, selectTeam } from './store/teams.ts';
import { type Asking, parseSession, type Session, selectSession } from './store/tokens.ts';
import { inTurn } from './turns.ts';
import { announce } from './webhooks/deliver.ts';
import { captureEvents } from './webhooks/lead-event.ts';

export interface IngestQueues {
  /** Is told of messages to webhooks. */
  JOBS: Queue<Job>;
  /** Is told of accounts to look up; null: they may wait for the cron, or nobody is asked. */
  LOOKUPS: Queue<Look> | null;
}

/** An account that was looked at before that is looked at again when somebody captures it. */
const oldAfterMs = 24 * 3_600_000;

/** Ids that an account's row keeps of its captures. */
const captureIds = 500;

/**
 * Writes one batch, or nothing. The batch fails whole where the capture is a replay, where another capture of the same
 * company came first, or where the token died meanwhile; then everything is read again, until the deadline.
 * @param queues where they are told of nothing, the cron finds it.
 */
export const ingest = async (
  db: Database,
  asking: Asking,
  capture: Capture,
  receivedAt: Date,
  queues: IngestQueues | null = null,
): Promise<Receipt> => {
  const identity = identityOf(capture);
  const [surest] = keysToFind(identity);
  if (surest === undefined) throw new Refusal('no-company');
  refuseUnquoted(capture);
  return inTurn(db, `${asking.workspace} ${surest}`, () =>
    untilWritten(db, asking, capture, identity, receivedAt, queues),
  );
};

const untilWritten = async (
  db: Database,
  asking: Asking,
  capture: Capture,
  identity: Identity,
  receivedAt: Date,
  queues: IngestQueues | null,
): Promise<Receipt> => {
  // The parsed capture has its keys in the schema's order: a replay that was serialised otherwise is still the same.
  const digest = await hash(JSON.stringify(capture));

  for (let attempt = 0; ; attempt++) {
    const { session, team, taken, resolution, known } = await read(db, asking, capture, identity, receivedAt);
    if (taken) {
      if ((taken.digest ?? (await hash(asNow(taken.body)))) !== digest) throw new Refusal('id-reused');
      return taken.receipt;
    }
    const { workspace } = session;
    const kept = await withoutSuppressed(db, workspace, team.suppressionKey, capture, namesOf(identity));
    const { receipt, due, writes } = await prepare(
      db,
      session,
      kept,
      digest,
      resolution,
      { ...known, team },
      receivedAt,
    );
    try {
      const results = await db.batch([...due, ...writes]);
      const becameDue = due.length > 0 ? (results[0] ?? []) : [];
      if (queues && team.webhooks)
        await announce(queues.JOBS, workspace, parseDeliveryIds(results.at(-1) ?? []));
      if (queues?.LOOKUPS && team.enriches && (receipt.created || becameDue.length > 0))
        await enqueueLook(queues.LOOKUPS, { workspace, account: receipt.account }, receivedAt, receivedAt);
      return receipt;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (!db.hasTime()) throw new Refusal('busy');
      await db.pause(attempt);
    }
  }
};

/** A body that was kept before a field was added, as the same capture is read now. */
const asNow = (body: string): string => JSON.stringify(captureSchema.parse(JSON.parse(body)));

/**
 * Who asks, the capture, should it be known, and the account that it is of: by one question where a key tells it.
 * @throws Refusal unauthenticated, forbidden
 */
const read = async (
  db: Database,
  { token, workspace }: Asking,
  capture: Capture,
  identity: Identity,
  receivedAt: Date,
) => {
  const keys = keysToFind(identity);
  const strong = strongKeys(identity);
  const surest = strong.length ? strong : keys;
  const phone = phoneKey(identity);
  const [answers = []] = await db.batch([
    oneQuestion([
      selectSession(token, receivedAt.toISOString()),
      selectTeam(workspace),
      selectCapture(workspace, capture.id),
      selectByKeys(workspace, phone ? [...keys, phone] : keys),
      selectByName(workspace, identity.name, surest),
      ...selectKnown(workspace, surest),
    ]),
  ]);
  const [sessions = [], teams = [], captures = [], keyHits = [], nameHits = [], ...rows] = answersOf(answers);
  const session = parseSession(sessions);
  if (session?.workspace !== workspace) throw new Refusal('unauthenticated');
  const resolution = resolve(identity, parseKeyHits(keyHits), parseNameHits(nameHits));
  const known = parseKnown(rows);
  const isKnown = resolution.account === (known.account?.id ?? null);
  return {
    session: authorize(session, 'capture.save'),
    team: parseTeam(teams),
    taken: parseCapture(captures),
    resolution,
    // A name told it: its rows are asked for by its id.
    known: isKnown ? known : parseKnown(await db.batch(selectKnown(workspace, resolution.account ?? ''))),
  };
};

/** All that the company may be known by: an erased person is blocked under each. */
const namesOf = (identity: Identity): string[] => [
  ...strongKeys(identity),
  ...(identity.name ? [`name:${identity.name}`] : []),
];

/** A person without the words that tell of them is nobody's to keep, unless a member typed them in (P9). */
const refuseUnquoted = (capture: Capture): void => {
  const errors = capture.people.flatMap(({ evidence }, i) =>
    evidence.quote === null && evidence.rule !== 'member'
      ? [{ path: `people.${i}.evidence.quote`, message: 'A person needs the words that tell of them' }]
      : [],
  );
  if (errors.length) throw new Refusal('invalid', { errors });
};

const selectKnown = (workspace: WorkspaceId, account: AccountRef): Select[] => [
  selectAccount(workspace, account),
  selectLead(workspace, account),
  selectSignals(workspace, account),
];
const parseKnown = ([accounts = [], leads = [], signals = []]: unknown[][]) => ({
  account: parseAccounts(accounts)[0],
  lead: parseLeads(leads)[0],
  signals: parseSignals(signals),
});
type Known = ReturnType<typeof parseKnown> & { team: ReturnType<typeof parseTeam> };

const prepare = async (
  db: Database,
  session: Session,
  { capture, stillSo }: Unsuppressed,
  digest: string,
  { newKeys, rivals }: Resolution,
  { account: before, lead, team, ...known }: Known,
  receivedAt: Date,
): Promise<{ receipt: Receipt; due: Statement[]; writes: Statement[] }> => {
  const { workspace } = session;
  const now = receivedAt.toISOString();
  const { facts, people, signals } = addObservations(
    { ...(before ?? nothingKnown), signals: known.signals },
    capture,
    session.member,
    receivedAt,
  );
  const scored = score({ facts, people, signals: signals.all }, receivedAt, team.model);
  const row = scoredLead(
    { facts, people, score: scored },
    before && lead ? { ...lead, score: before.score } : null,
    now,
  );
  const id = before?.id ?? makeAccountId(row.nameKey);
  const alias = aliasKey(id, row.nameKey);
  const keys = alias && !before?.keys.includes(alias) ? [...newKeys, alias] : newKeys;

  const account: AccountRow = {
    id,
    version: before?.version ?? 0,
    facts,
    people,
    score: scored,
    captures: [capture.id, ...(before?.captures ?? [])].slice(0, captureIds),
    keys: [...(before?.keys ?? []), ...keys],
  };
  const receipt: Receipt = {
    id: capture.id,
    account: id,
    created: !before,
    receivedAt: now,
    newSignals: signals.added,
    score: scored.score,
    tier: scored.tier,
  };
  const { handling, changed, owner, note, changes } = await handlingOf(
    db,
    session,
    capture,
    lead ?? null,
    now,
  );
  const writes = [
    insertCapture(session, capture, digest, receipt, stillSo, changes),
    before
      ? updateAccount(workspace, account)
      : insertAccount(workspace, account, now, team.enriches ? now : null),
    lead
      ? updateLead(workspace, id, row, lead, changed, note, now)
      : insertLead(workspace, id, row, handling, note, now),
  ];
  if (note !== null) {
    writes.push(
      insertNote(workspace, { id: capture.id, account: id, member: session.member, text: note }, now),
    );
  }
  if (keys.length) writes.push(insertKeys(workspace, id, keys));
  if (rivals.length) writes.push(insertSuggestions(workspace, id, rivals, now));
  if (signals.changed.length) writes.push(upsertSignals(workspace, id, signals.changed));
  const fresh = newSignals(known.signals, signals.changed, receivedAt);
  // Of a new lead nobody is told but an owner to whom it was given, and who follows a list that it was put on.
  const isHandedOver = handling.owner !== null && handling.owner !== session.member;
  const mayTell = lead !== undefined || isHandedOver || handling.lists.length > 0;
  if (fresh.length && mayTell) writes.push(insertAlerts(workspace, id, fresh, session.member, now));
  // There may be something new to ask by: a domain, a number, a board.
  const asksAnew =
    before !== undefined && JSON.stringify(subjectOf(before.facts)) !== JSON.stringify(subjectOf(facts));
  const oldFrom = asksAnew ? null : new Date(receivedAt.getTime() - oldAfterMs).toISOString();
  const due = before && team.enriches ? [makeDue(workspace, id, now, oldFrom)] : [];
  if (!team.webhooks) return { receipt, due, writes };
  // The last, whose rows are the messages' ids.
  const told = { ...row, ...row.summary, id, stage: lead?.stage ?? ('new' as const), owner };
  writes.push(
    insertDeliveries(workspace, captureEvents(told, lead ?? null, changes, fresh, session, now), now),
  );
  return { receipt, due, writes };
};
