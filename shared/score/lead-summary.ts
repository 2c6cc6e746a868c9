/** The few reasons that stand for a lead in a list: why now, who decides, which seats are empty. */
import type { Lead } from '../api/lead.ts';
import type { Score } from '../api/score.ts';
import type { AccountPerson } from '../observe.ts';
import { buyingRoles } from '../words.ts';

export const summary = (
  score: Score,
  people: readonly AccountPerson[],
): Pick<Lead, 'why' | 'decides' | 'missing'> => ({
  why: whyNow(score),
  decides: people
    .filter((person) => person.decisionMaker === true)
    .slice(0, 3)
    .map(({ name, title, buyingRole }) => ({ name, title, role: buyingRole })),
  missing: buyingRoles.filter((role) => !people.some((person) => person.buyingRole === role)),
});

/** Signs of one hiring: in a list, the strongest stands for all. */
const ofHiring = new Set(['hiring', 'surge', 'functions', 'first', 'market']);

/** Dated reasons that raise the score, strongest first; fit where there are none. */
const whyNow = ({ terms }: Score): Lead['why'] => {
  const raising = terms.filter((term) => term.state === 'yes' && term.exact > 0);
  const hiring = raising.find(({ id }) => ofHiring.has(id));
  const dated = raising.filter(
    (term) => term.occurredAt !== null && term.id !== 'stage' && (term === hiring || !ofHiring.has(term.id)),
  );
  const fits = raising.filter((term) => term.group === 'fit');
  return (dated.length ? dated : fits).slice(0, 3).map((term) => term.reason);
};
