/** Registration numbers of the company: in embedded data, and behind their words in imprints and footers. */
import {
  type Identifier,
  identifierOf,
  readIdentifiers,
  vatIdentifier,
} from '../../../shared/text/company/identifiers.ts';
import { hasType, type Thing, textsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Found, ListRule } from '../rule.ts';
import { ownOrganizations } from './own.ts';

export const identifierRules: readonly ListRule<Identifier>[] = [
  { name: 'jsonld.organization.identifier', read: embedded },
  { name: 'text.identifier', read: text },
];

export const identifierKey = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

function embedded(page: Page): Found<Identifier>[] {
  return ownOrganizations(page)
    .flatMap((org) => [
      ...textsOf(org, 'leiCode').flatMap((code) => numberOf('lei', code)),
      ...textsOf(org, 'vatID').flatMap((number) => vatIdentifier(number) ?? []),
      ...textsOf(org, 'taxID').flatMap((number) => vatIdentifier(number) ?? numberOf('uscc', number)),
      ...textsOf(org, 'identifier').flatMap(readIdentifiers),
      ...propertyValues(org).flatMap(readIdentifiers),
    ])
    .map(({ scheme, value }) => ({ value: { scheme, value }, quote: null }));
}

const numberOf = (scheme: Identifier['scheme'], text: string): Identifier[] => {
  const value = identifierOf(scheme, text);
  return value ? [{ scheme, value }] : [];
};

/** schema.org's PropertyValue: its propertyID or name says what its value is. */
const propertyValues = (org: Thing): string[] =>
  (org.props.get('identifier') ?? []).flatMap((inner) => {
    if (typeof inner !== 'object' || !hasType(inner, /^PropertyValue$/)) return [];
    const names = [...textsOf(inner, 'propertyID'), ...textsOf(inner, 'name')];
    return textsOf(inner, 'value').flatMap((value) => names.map((name) => `${name}: ${value}`));
  });

function text(page: Page): Found<Identifier>[] {
  return page.lines
    .filter((line) => !line.area.quoted)
    .flatMap((line) => readIdentifiers(line.text))
    .map(({ scheme, value, quote }) => ({ value: { scheme, value }, quote }));
}
