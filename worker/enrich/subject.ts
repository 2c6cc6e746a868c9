/** What is known of an account, as providers ask by it: of each field the value that wins. Pure. */
import { boardSchema, companySchema } from '../../shared/capture.ts';
import { onceEachObject } from '../../shared/format/once-each.ts';
import { domainOf } from '../account/scored-lead.ts';
import type { Facts } from '../store/accounts.ts';
import type { Subject } from './provider.ts';

const { identifiers, social } = companySchema.shape;
const identifier = identifiers.unwrap().element.shape.value;
const profile = social.element.shape.value;

/** A run asks three times and more of the same facts. */
export const subjectOf = onceEachObject(
  (facts: Facts): Subject => ({
    name: textOf(facts.name?.[0]?.value),
    domain: domainOf(facts),
    country: textOf(facts.country?.[0]?.value),
    city: textOf(facts.city?.[0]?.value),
    identifiers: (facts.identifiers ?? []).flatMap(({ value }) => identifier.safeParse(value).data ?? []),
    boards: (facts.boards ?? []).flatMap(({ value }) => boardSchema.safeParse(value).data ?? []),
    social: (facts.social ?? []).flatMap(({ value }) => profile.safeParse(value).data ?? []),
  }),
);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
