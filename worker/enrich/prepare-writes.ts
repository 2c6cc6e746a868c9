/** What a run writes: its answers merged into the account as it now is, scored, in one batch. */
import type { Enrichment } from '../../shared/api/enrichment.ts';
import type { Model } from '../../shared/score/model.ts';
import { score } from '../../shared/score/score.ts';
import { nameKey } from '../../shared/text/company/name-key.ts';
import type { Added } from '../account/add-observations.ts';
import { newSignals } from '../account/new-signals.ts';
import { scoredLead } from '../account/scored-lead.ts';
import { identityOf, strongKeys } from '../identity/identity.ts';
import type { Rival } from '../identity/resolve.ts';
import { withoutSuppressed } from '../privacy/without-suppressed.ts';
import { aliasKey, insertKeys, type KeyHit, parseKeyHits, selectByKeys } from '../store/account-keys.ts';
import { type AccountRow, parseAccounts, selectMovedAccount, updateAccount } from '../store/accounts.ts';
import { insertAlerts } from '../store/alerts.ts';
import { claim } from '../store/claims.ts';
import type { Database, Statement } from '../store/database.ts';
import { insertDeliveries } from '../store/deliveries.ts';
import { endRun, insertDeadLookups } from '../store/enrichment.ts';
import { selectFollowed } from '../store/followed.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { type LeadRow, leadOf, parseLeads, selectLead, updateScoredLeads } from '../store/leads.ts';
import { parseSignals, selectSignals, upsertSignals } from '../store/signals.ts';
import { insertSuggestions } from '../store/suggestions.ts';
import { parseTeam, selectTeam } from '../store/teams.ts';
import { foundEvents } from './found-events.ts';
import { mergeFindings, type Told } from './merge-findings.ts';
import { nextLook } from './next-look.ts';
import { addSnapshot } from './role-snapshots.ts';
import { rolesOfBoards } from './roles-of-boards.ts';
import type { Run, RunOutcome } from './run.ts';

export interface Prepared {
  writes: Statement[];
  /** The last write returns ids of messages. */
  tells: boolean;
  nextAt: Date | null;
}

/** @returns null where the account is gone: merged into another, or erased. */
export const prepareWrites = async (
  db: Database,
  run: Run,
  outcome: RunOutcome | null,
  now: Date,
): Promise<Prepared | null> => {
  const { workspace, before } = run;
  const { id } = run.account;
  const keys = (outcome?.sure ?? []).flatMap(({ seen }) => strongKeys(identityOf(seen)));
  const [leads = [], accounts = [], signals = [], teams = [], hits = [], followed = []] = await db.batch([
    selectLead(workspace, id),
    selectMovedAccount(workspace, id, run.account.version),
    selectSignals(workspace, id),
    selectTeam(workspace),
    selectByKeys(workspace, keys),
    selectFollowed(workspace, id),
  ]);
  const [lead] = parseLeads(leads);
  if (!lead) return null;
  const [moved] = parseAccounts(accounts);
  const account = moved ?? run.account;
  const lookups = outcome?.lookups ?? before.lookups;
  const open = rolesOfBoards(lookups, now);
  const going = outcome?.going ?? null;
  // Of a look that was broken off nobody has been told yet.
  const began = before.going?.scoreBefore ?? lead.score;
  const scoreBefore = going ? null : began;
  const nextAt = going
    ? now
    : outcome && nextLook(outcome.providers, outcome.found.facts, lookups, followed.length > 0, now);
  const after: Enrichment = {
    lookups,
    roles: outcome?.told.some(({ by }) => lookups[by]?.roles)
      ? addSnapshot(before.roles, open, now)
      : before.roles,
    at: now.toISOString(),
    tries: 0,
    going: going && { dueAt: now.toISOString(), asked: going, scoreBefore: began },
  };
  const writes = [endRun(workspace, id, run, after, nextAt?.toISOString() ?? null)];
  const dead = deadOf(before, outcome);
  if (dead.length) writes.push(insertDeadLookups(workspace, id, dead, now.toISOString()));
  const at = now.toISOString();
  if (!outcome?.told.length) {
    const events = foundEvents(leadOf(lead), [], scoreBefore, now);
    if (events.length) writes.push(insertDeliveries(workspace, events, at));
    return { writes, tells: events.length > 0, nextAt };
  }
  const team = parseTeam(teams);
  const kept = await unsuppressed(db, workspace, team.suppressionKey, outcome.told, account, lead);
  const isSame = JSON.stringify(signals) === JSON.stringify(run.signalRows);
  const known = isSame ? run.signals : parseSignals(signals);
  // What each run merges is most of its work: not twice where nothing has moved.
  const isAsItWas = !moved && isSame && kept.told.every(({ seen }, at) => seen === outcome.told[at]?.seen);
  const added = isAsItWas
    ? outcome.found
    : mergeFindings({ ...account, signals: known }, kept.told, open, now);
  const found = scoredAnew(account, lead, added, team.model, now);
  const fresh = newSignals(known, added.signals.changed, now);
  const newKeys = keysOf(account, [...new Set(keys)], parseKeyHits(hits), found.row.nameKey);
  const { summary, score: scoreNow, tier } = found.row;
  const told = { ...leadOf(lead), name: summary.name, score: scoreNow, tier };
  return {
    writes: [
      ...kept.claims,
      ...writes,
      updateScoredLeads(workspace, [{ id, version: account.version, lead: found.row }]),
      updateAccount(workspace, { ...found.account, keys: [...account.keys, ...newKeys.mine] }),
      ...(added.signals.changed.length ? [upsertSignals(workspace, id, added.signals.changed)] : []),
      ...(newKeys.mine.length ? [insertKeys(workspace, id, newKeys.mine)] : []),
      ...(newKeys.rivals.length ? [insertSuggestions(workspace, id, newKeys.rivals, at)] : []),
      ...(fresh.length ? [insertAlerts(workspace, id, fresh, null, at)] : []),
      insertDeliveries(workspace, foundEvents(told, fresh, scoreBefore, now), at),
    ],
    tells: true,
    nextAt,
  };
};

/** Of this run: what has died of too many errors, and the run itself where it never came to its end. */
const deadOf = (before: Enrichment, outcome: RunOutcome | null): { provider: string; reason: string }[] => {
  if (!outcome) return [{ provider: '*', reason: 'no-end' }];
  return Object.entries(outcome.lookups)
    .filter(([id, { dead }]) => dead && !before.lookups[id]?.dead)
    .map(([provider, { reason }]) => ({ provider, reason: reason ?? 'error' }));
};

/** Without those who asked to be forgotten, and the claims that nobody has asked since. */
const unsuppressed = async (
  db: Database,
  workspace: WorkspaceId,
  key: string | null,
  told: readonly Told[],
  { keys }: AccountRow,
  { summary }: LeadRow,
): Promise<{ told: Told[]; claims: Statement[] }> => {
  const name = nameKey(summary.name);
  const names = name ? [...keys, `name:${name}`] : keys;
  const left = await Promise.all(
    told.map(async (one) => {
      if (one.seen.people.length + one.seen.company.emails.length === 0) return { told: one, claims: [] };
      const { capture, stillSo } = await withoutSuppressed(db, workspace, key, one.seen, names);
      return {
        told: { ...one, seen: capture },
        claims: [claim('unsuppressed', stillSo.sql, ...stillSo.params)],
      };
    }),
  );
  return { told: left.map((one) => one.told), claims: left.flatMap(({ claims }) => claims) };
};

const scoredAnew = (account: AccountRow, lead: LeadRow, added: Added, model: Model, now: Date) => {
  const { facts, people } = added;
  const scored = score({ facts, people, signals: added.signals.all }, now, model);
  const row = scoredLead(
    { facts, people, score: scored },
    { ...lead, score: account.score },
    now.toISOString(),
  );
  return { account: { ...account, facts, people, score: scored }, row };
};

/** Keys that are free become the account's; one that another holds suggests that the two are one company. */
const keysOf = (
  { id, keys }: AccountRow,
  found: readonly string[],
  hits: readonly KeyHit[],
  name: string | null,
): { mine: string[]; rivals: Rival[] } => {
  const held = new Map(hits.map(({ key, account }) => [key, account]));
  const alias = aliasKey(id, name);
  const mine = [...found.filter((key) => !held.has(key)), ...(alias === null ? [] : [alias])];
  return {
    mine: mine.filter((key) => !keys.includes(key)),
    rivals: hits
      .filter(({ account }) => account !== id)
      .map(({ account, key }): Rival => ({ account, reason: 'key', key })),
  };
};
