/** A capture on its way in, and the only file that names the order: resolve, merge, score, write, answer. */
import type { Queue } from '@cloudflare/workers-types';
import { type Receipt, receiptSchema } from '../shared/api.ts';
import type { Capture } from '../shared/capture.ts';
import { observe } from '../shared/observe.ts';
import { score } from '../shared/score/score.ts';
import { announce } from './deliver.ts';
import { handlingOf } from './handling.ts';
import { type Identity, identityOf, strongKeys } from './identity.ts';
import type { Job } from './jobs.ts';
import { captureEvents } from './lead-event.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergePeople } from './merge-people.ts';
import { mergeSignals } from './merge-signals.ts';
import { withoutSuppressed } from './privacy/without-suppressed.ts';
import { Refusal } from './problem.ts';
import { keysToFind, type Resolution, resolve } from './resolve.ts';
import { domainOf, scoredLead } from './scored-lead.ts';
import { hash } from './secret.ts';
import { insertKeys, parseKeyHits, parseNameHits, selectByKeys, selectByName } from './store/account-keys.ts';
import {
  type AccountRow,
  insertAccount,
  parseAccounts,
  selectAccount,
  updateAccount,
} from './store/accounts.ts';
import { insertCapture, parseCapture, selectCapture } from './store/captures.ts';
import { Conflict, type Database, type Statement } from './store/database.ts';
import { insertDeliveries, parseDeliveryIds } from './store/deliveries.ts';
import { insertLead, parseLeads, selectLead, updateLead } from './store/leads.ts';
import { insertNote } from './store/notes.ts';
import { parseSignals, selectSignals, upsertSignals } from './store/signals.ts';
import { parseSuppressionKey, selectSuppressionKey } from './store/suppressions.ts';
import { findSession, type Session } from './store/tokens.ts';
import { parseProfile, selectProfile } from './store/workspaces.ts';

/** Ids that an account's row keeps of its captures. */
const captureIds = 100;

/**
 * Writes one batch, or nothing. The batch fails whole where the capture is a replay, where another capture of the same
 * company came first, or where the token died meanwhile; then everything is read again, until the deadline.
 * @param queue is told of messages to webhooks; where it is not, the cron finds them.
 */
export const ingest = async (
  db: Database,
  session: Session,
  capture: Capture,
  receivedAt: Date,
  queue: Queue<Job> | null = null,
): Promise<Receipt> => {
  const identity = identityOf(capture);
  if (keysToFind(identity).length === 0) throw new Refusal('no-company');
  refuseUnquoted(capture);
  // The parsed capture has its keys in the schema's order: a replay that was serialised otherwise is still the same.
  const digest = await hash(JSON.stringify(capture));

  for (let attempt = 0; ; attempt++) {
    const { taken, resolution, suppressionKey } = await read(db, session, capture, identity);
    if (taken) {
      if ((taken.digest ?? (await hash(taken.body))) !== digest) throw new Refusal('id-reused');
      return taken.receipt;
    }
    const { workspace } = session;
    const kept = await withoutSuppressed(db, workspace, suppressionKey, capture, namesOf(identity));
    const { receipt, writes } = await prepare(db, session, kept.capture, digest, resolution, receivedAt);
    try {
      const told = parseDeliveryIds((await db.batch([kept.claim, ...writes])).at(-1) ?? []);
      if (queue) await announce(queue, workspace, told);
      return receipt;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (!(await findSession(db, session.token, receivedAt.toISOString())))
        throw new Refusal('unauthenticated');
      if (!db.hasTime()) throw new Refusal('busy');
      await db.pause(attempt);
    }
  }
};

const read = async (db: Database, { workspace }: Session, capture: Capture, identity: Identity) => {
  const keys = keysToFind(identity);
  const [captures = [], keyHits = [], nameHits = [], suppressionKeys = []] = await db.batch([
    selectCapture(workspace, capture.id),
    selectByKeys(workspace, keys),
    selectByName(workspace, identity.name, strongKeys(identity).length ? strongKeys(identity) : keys),
    selectSuppressionKey(workspace),
  ]);
  return {
    taken: parseCapture(captures),
    resolution: resolve(identity, parseKeyHits(keyHits), parseNameHits(nameHits)),
    suppressionKey: parseSuppressionKey(suppressionKeys),
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

const prepare = async (
  db: Database,
  session: Session,
  capture: Capture,
  digest: string,
  { account: known, newKeys }: Resolution,
  receivedAt: Date,
): Promise<{ receipt: Receipt; writes: Statement[] }> => {
  const { workspace } = session;
  const now = receivedAt.toISOString();
  const id = known ?? crypto.randomUUID();
  const [accounts = [], leads = [], signalRows = [], profiles = []] = await db.batch([
    selectAccount(workspace, id),
    selectLead(workspace, id),
    selectSignals(workspace, id),
    selectProfile(workspace),
  ]);
  const [before] = parseAccounts(accounts);
  const [lead] = parseLeads(leads);
  // A client's clock may run ahead; what it saw cannot lie in the future.
  const isAhead = Date.parse(capture.capturedAt) > receivedAt.getTime();
  const seen = observe(isAhead ? { ...capture, capturedAt: now } : capture, session.member);

  const domain = domainOf(before?.facts ?? {}) ?? domainOf(seen.facts);
  const facts = mergeFacts(before?.facts ?? {}, seen.facts, domain);
  const met = seen.people.map((person) => ({ ...person, collectedAt: now }));
  const people = mergePeople(before?.people ?? [], met, domain);
  const signals = mergeSignals(parseSignals(signalRows), seen.signals);
  const scored = score({ facts, people, signals: signals.all, profile: parseProfile(profiles) }, receivedAt);

  const account: AccountRow = {
    id,
    version: before?.version ?? 0,
    facts,
    people,
    score: scored,
    captures: [capture.id, ...(before?.captures ?? [])].slice(0, captureIds),
  };
  const receipt = receiptSchema.parse({
    id: capture.id,
    account: id,
    created: !before,
    receivedAt: now,
    newSignals: signals.added,
    score: scored.score,
    tier: scored.tier,
  });
  const row = scoredLead(account, before && lead ? { ...lead, score: before.score } : null, now);
  const { handling, changed, owner, note, changes } = await handlingOf(
    db,
    session,
    capture,
    lead ?? null,
    now,
  );
  const writes = [
    insertCapture(session, capture, digest, receipt, changes),
    before ? updateAccount(workspace, account) : insertAccount(workspace, account, now),
    lead
      ? updateLead(workspace, id, row, row.score !== lead.score, changed, note, now)
      : insertLead(workspace, id, row, handling, note, now),
  ];
  if (note !== null) {
    writes.push(
      insertNote(workspace, { id: capture.id, account: id, member: session.member, text: note }, now),
    );
  }
  if (newKeys.length) writes.push(insertKeys(workspace, id, newKeys));
  if (signals.changed.length) writes.push(upsertSignals(workspace, id, signals.changed));
  // The last, whose rows are the messages' ids.
  const told = { ...row, ...row.summary, id, stage: lead?.stage ?? ('new' as const), owner };
  writes.push(insertDeliveries(workspace, captureEvents(told, lead ?? null, changes, session, now), now));
  return { receipt, writes };
};
