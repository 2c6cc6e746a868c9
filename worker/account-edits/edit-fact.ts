/** A member sets a fact of an account, or releases the one that was set. One of the files that name the order. */
import { companySchema } from '../../shared/capture.ts';
import type { Fact, singleFields } from '../../shared/observe.ts';
import { score } from '../../shared/score/score.ts';
import { domainOf, scoredLead } from '../account/scored-lead.ts';
import type { Authorized } from '../authorize.ts';
import { orderFacts } from '../facts/order-facts.ts';
import { companyDomain } from '../identity/identity.ts';
import { Refusal } from '../problem.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import { aliasKey, insertKeys, parseKeyHits, selectByKeys } from '../store/account-keys.ts';
import { type AccountRow, parseAccounts, selectAccount, updateAccount } from '../store/accounts.ts';
import { insertAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { parseLeads, selectLead, updateScoredLeads } from '../store/leads.ts';
import { parseModel, selectModel } from '../store/models.ts';
import { parseSignals, selectSignals } from '../store/signals.ts';
import { insertSuggestions } from '../store/suggestions.ts';
import { writeAs } from '../store/write-as.ts';

export type EditedField = (typeof singleFields)[number];

/** `businessModel` came later, and stands with a default in the capture's schema. */
const { businessModel, ...others } = companySchema.shape;
const schemaOf = (field: Exclude<EditedField, 'businessModel'>) => others[field].unwrap().shape.value;

/** The value that a field takes, parsed; throws `invalid` where it is none. */
export const factValue = (field: EditedField, value: unknown): unknown => {
  const parsed = (
    field === 'businessModel' ? businessModel.unwrap().unwrap().shape.value : schemaOf(field)
  ).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid', {
    errors: parsed.error.issues.map(({ path, message }) => ({ path: ['value', ...path].join('.'), message })),
  });
};

/** @param value null releases the field. Both may be asked twice: what stands there already is not written again. */
export const editFact = (
  db: Database,
  session: Authorized<'account.edit'>,
  id: string,
  field: EditedField,
  value: unknown,
  now: Date,
): Promise<void> => retryConflicts(db, () => editOnce(db, session, id, field, value, now));

const editOnce = async (
  db: Database,
  session: Authorized<'account.edit'>,
  id: string,
  field: EditedField,
  value: unknown,
  now: Date,
): Promise<void> => {
  const { workspace, member } = session;
  const at = now.toISOString();
  const domain = field === 'domain' && typeof value === 'string' ? companyDomain(value) : null;
  const key = domain && `domain:${domain}`;
  const [accounts = [], leads = [], signals = [], models = [], hits = []] = await db.batch([
    selectAccount(workspace, id),
    selectLead(workspace, id),
    selectSignals(workspace, id),
    selectModel(workspace),
    selectByKeys(workspace, key ? [key] : []),
  ]);
  const [before] = parseAccounts(accounts);
  const [lead] = parseLeads(leads);
  if (!before || !lead) throw new Refusal('no-such-account');

  const isEdit = ({ source }: Fact) => source.rule === 'edit';
  const known = before.facts[field] ?? [];
  const set = known.find(isEdit);
  if (value === null ? !set : set && JSON.stringify(set.value) === JSON.stringify(value)) return;
  const others = known.filter((fact) => !isEdit(fact));
  const edit: Fact = { value, source: { quote: null, url: '', at, by: member, rule: 'edit' } };
  const ordered = orderFacts(field, value === null ? others : [edit, ...others], domainOf(before.facts), now);

  const facts = { ...before.facts, [field]: ordered };
  const scored = score(
    { facts, people: before.people, signals: parseSignals(signals) },
    now,
    parseModel(models),
  );
  const row = scoredLead(
    { facts, people: before.people, score: scored },
    { ...lead, score: before.score },
    at,
  );

  const holder = parseKeyHits(hits)[0]?.account;
  const alias = aliasKey(id, row.nameKey);
  const newKeys = [key && !holder ? key : null, alias && !before.keys.includes(alias) ? alias : null].filter(
    (one) => one !== null,
  );
  const account: AccountRow = { ...before, facts, score: scored, keys: [...before.keys, ...newKeys] };
  const writes = [
    updateScoredLeads(workspace, [{ id, version: before.version, lead: row }]),
    updateAccount(workspace, account),
    insertAudit(session, { action: 'account.edit', object: id, after: { field, set: value !== null } }, at),
  ];
  if (newKeys.length) writes.push(insertKeys(workspace, id, newKeys));
  // A domain that another account holds is not taken from it.
  if (key && holder && holder !== id)
    writes.push(insertSuggestions(workspace, id, [{ account: holder, reason: 'key', key }], at));
  await writeAs(db, session, 'account.edit', writes, at);
};
