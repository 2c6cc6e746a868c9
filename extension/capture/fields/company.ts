/** All fields of the company, each by its own rules. */
import type { CapturedCompany, Valued } from '../../../shared/capture.ts';
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
import { phoneKey, phoneRules } from './phones.ts';
import { cityRules, countryRules } from './place.ts';
import { socialKey, socialRules } from './social.ts';
import { technologyRules } from './technologies.ts';

const most = 20;
const mostTechnologies = 40;
const mostIdentifiers = 10;

export const readCompany = (page: Page, trace: Trace | null): CapturedCompany => {
  const country = firstOf('company.country', countryRules, page, trace);
  return {
    name: firstOf('company.name', nameRules, page, trace),
    domain: firstOf('company.domain', domainRules, page, trace),
    description: firstOf('company.description', descriptionRules, page, trace),
    industry: firstOf('company.industry', industryRules, page, trace),
    employees: firstOf('company.employees', employeesRules, page, trace),
    revenue: firstOf('company.revenue', revenueRules, page, trace),
    founded: firstOf('company.founded', foundedRules, page, trace),
    country,
    city: firstOf('company.city', cityRules, page, trace),
    businessModel: firstOf('company.business-model', businessModelRules, page, trace),
    logo: firstOf('company.logo', logoRules, page, trace),
    emails: allOf('company.emails', emailRules, page, emailKey, most, trace),
    phones: allOf('company.phones', phoneRules, page, phoneKey, most, trace).map((phone) =>
      dialled(phone, country?.value ?? null),
    ),
    social: allOf('company.social', socialRules, page, socialKey, most, trace),
    technologies: allOf(
      'company.technologies',
      technologyRules,
      page,
      (name) => name,
      mostTechnologies,
      trace,
    ),
    identifiers: allOf('company.identifiers', identifierRules, page, identifierKey, mostIdentifiers, trace),
  };
};

/** The number as it is dialled from anywhere; its quote keeps the page's own way of writing it. */
const dialled = ({ value, evidence }: Valued<string>, country: string | null): Valued<string> => ({
  value: toE164(value, country),
  evidence: { ...evidence, quote: evidence.quote ?? value },
});
