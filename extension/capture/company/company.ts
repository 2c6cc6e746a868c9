/** All fields of the company, each by its own rules. */
import type { CapturedCompany, Valued } from '../../../shared/capture.ts';
import { phoneKey } from '../../../shared/text/phones.ts';
import { emptyCompany } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { allOf, firstOf, type Trace } from '../rule.ts';
import { businessModelRules } from './business-model.ts';
import { descriptionRules } from './description.ts';
import { domainRules } from './domain.ts';
import { emailKey, emailRules } from './emails.ts';
import { employeesRules } from './employees.ts';
import { foundedRules, industryRules, logoRules, revenueRules } from './facts.ts';
import { identifierKey, identifierRules } from './identifiers.ts';
import { nameRules } from './name.ts';
import { toE164 } from './phone-number.ts';
import { phoneRules } from './phones.ts';
import { cityRules, countryRules } from './place.ts';
import { socialKey, socialRules } from './social.ts';
import { technologyRules } from './technologies.ts';

const most = 20;
const mostTechnologies = 40;
const mostIdentifiers = 10;

export type CompanyField = keyof CapturedCompany;
/** Reads one field, once. News needs few of them, and which ones is known only when its story has been read. */
export type CompanyReader = <Field extends CompanyField>(field: Field) => CapturedCompany[Field];

type Readers = {
  [Field in CompanyField]: (page: Page, trace: Trace | null, read: CompanyReader) => CapturedCompany[Field];
};
const readers: Readers = {
  country: (page, trace) => firstOf('company.country', countryRules, page, trace),
  name: (page, trace) => firstOf('company.name', nameRules, page, trace),
  domain: (page, trace) => firstOf('company.domain', domainRules, page, trace),
  description: (page, trace) => firstOf('company.description', descriptionRules, page, trace),
  industry: (page, trace) => firstOf('company.industry', industryRules, page, trace),
  employees: (page, trace) => firstOf('company.employees', employeesRules, page, trace),
  revenue: (page, trace) => firstOf('company.revenue', revenueRules, page, trace),
  founded: (page, trace) => firstOf('company.founded', foundedRules, page, trace),
  city: (page, trace) => firstOf('company.city', cityRules, page, trace),
  businessModel: (page, trace) => firstOf('company.business-model', businessModelRules, page, trace),
  logo: (page, trace) => firstOf('company.logo', logoRules, page, trace),
  emails: (page, trace) => allOf('company.emails', emailRules, page, emailKey, most, trace),
  phones: (page, trace, read) =>
    allOf('company.phones', phoneRules, page, phoneKey, most, trace).map((phone) =>
      dialled(phone, read('country')?.value ?? null),
    ),
  social: (page, trace) => allOf('company.social', socialRules, page, socialKey, most, trace),
  technologies: (page, trace) =>
    allOf('company.technologies', technologyRules, page, (name) => name, mostTechnologies, trace),
  identifiers: (page, trace) =>
    allOf('company.identifiers', identifierRules, page, identifierKey, mostIdentifiers, trace),
};
export const companyFields = Object.keys(readers) as CompanyField[];

export const companyReader = (page: Page, trace: Trace | null): CompanyReader => {
  const known: Partial<CapturedCompany> = {};
  const read: CompanyReader = (field) => {
    const before = known[field];
    if (before !== undefined) return before;
    const value = readers[field](page, trace, read);
    known[field] = value;
    return value;
  };
  return read;
};

/** What a site tells of nobody. */
export const noCompany: CompanyReader = (field) => emptyCompany()[field];

/** The fields that are wanted; the others stay empty. */
export const readFields = (read: CompanyReader, wanted: readonly CompanyField[]): CapturedCompany => {
  const company = emptyCompany();
  const fill = <Field extends CompanyField>(field: Field): void => {
    company[field] = read(field);
  };
  for (const field of wanted) fill(field);
  return company;
};

/** The number as it is dialled from anywhere; its quote keeps the page's own way of writing it. */
const dialled = ({ value, evidence }: Valued<string>, country: string | null): Valued<string> => ({
  value: toE164(value, country),
  evidence: { ...evidence, quote: evidence.quote ?? value },
});
