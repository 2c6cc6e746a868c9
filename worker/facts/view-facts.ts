/** Facts as an account shows them: how sure each is, whether it is stale or locked, and where sources disagree. Pure. */
import type { Account } from '../../shared/api/account.ts';
import { type Fact, singleFields } from '../../shared/observe.ts';
import { domainOf } from '../account/scored-lead.ts';
import type { Facts } from '../store/accounts.ts';
import { agree, canConflict } from './agree.ts';
import { confidences, isStale, staleFrom } from './order-facts.ts';
import { originOf } from './source-kind.ts';

type Field = (typeof singleFields)[number];
const isSingle = (field: string): field is Field => (singleFields as readonly string[]).includes(field);

export const viewFacts = (facts: Facts, now: Date): Pick<Account, 'facts' | 'conflicts'> => {
  const domain = domainOf(facts);
  const view: Account['facts'] = {};
  for (const [field, found] of Object.entries(facts)) {
    const sure = isSingle(field) ? confidences(field, found, domain, now) : [];
    view[field] = found.map((fact, at) => ({
      ...fact,
      confidence: sure[at] === undefined ? null : hundredths(sure[at]),
      stale: isSingle(field) && isStale(field, fact, now),
      staleAt: isSingle(field) ? new Date(staleFrom(field, fact)).toISOString() : null,
      locked: fact.source.rule === 'edit',
    }));
  }
  return {
    facts: view,
    conflicts: singleFields.filter((field) => isInConflict(field, facts[field] ?? [], now)),
  };
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Whether some source's latest and fresh word contradicts the winner. What the winner's own source said before does not. */
const isInConflict = (field: Field, facts: readonly Fact[], now: Date): boolean => {
  const [winner] = facts;
  if (!winner || !canConflict(field)) return false;
  const latest = new Map<string, Fact>([[originOf(winner.source), winner]]);
  for (const fact of facts) {
    const known = latest.get(originOf(fact.source));
    if (known === winner) continue;
    if (!known || Date.parse(fact.source.at) > Date.parse(known.source.at))
      latest.set(originOf(fact.source), fact);
  }
  return [...latest.values()].some(
    (fact) => !isStale(field, fact, now) && !agree(field, fact.value, winner.value),
  );
};
