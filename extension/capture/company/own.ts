/** Whose page this is: the organization in embedded data that is the site's own, not a publisher's or a customer's. */

import { companyKey } from '../../../shared/text/company/company-name.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { hostOf, isAnonymousHost, isCopyHost, registrable } from '../page/address.ts';
import { hasType, type Thing, textOf, textsOf } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';

const organization = pattern(
  '',
  /^/,
  [
    /Organization|Corporation|LocalBusiness|ProfessionalService|NGO|EducationalOrganization/,
    /OnlineBusiness|OnlineStore|Store|FinancialService|Restaurant|MedicalOrganization/,
    /MedicalBusiness|LegalService|RealEstateAgent|EmploymentAgency|InsuranceAgency/,
    /AutomotiveBusiness|HomeAndConstructionBusiness|GeneralContractor|TravelAgency/,
    /SoftwareCompany|ResearchOrganization|Airline|Attorney|Dentist|Physician|Hotel/,
    /LodgingBusiness|SportsOrganization|GovernmentOrganization|Library|Brand/,
  ],
  /$/,
);

/** Properties under which an organization is somebody else's part in the story. */
const others = new Set([
  'publisher',
  'sponsor',
  'funder',
  'worksFor',
  'alumniOf',
  'affiliation',
  'memberOf',
  'member',
  'brand',
  'seller',
  'manufacturer',
  'itemReviewed',
  'author',
  'customer',
  'client',
  'offeredBy',
  'review',
  'reviewedBy',
  'hiringOrganization',
  'recognizedBy',
  'subOrganization',
  'department',
  'competitor',
  'partner',
  'mentions',
  'creator',
  'copyrightHolder',
]);

export const isOrganization = (thing: Thing): boolean => hasType(thing, organization);

/** The site's own organizations, the most telling first. Nearly every field asks for them. */
export const ownOrganizations = onceAPage((page): readonly Thing[] => {
  // Some builders call a site's author both a person and an organization.
  const all = page.things.filter(
    (thing) => isOrganization(thing) && !thing.types.includes('Person') && textOf(thing, 'name'),
  );
  const free = all.filter((thing) => thing.under === null || !others.has(thing.under));
  const host = registrable(page.host);
  const own = free.filter((thing) => {
    const url = textOf(thing, 'url');
    const its = url ? hostOf(url) : null;
    return (
      its === null ||
      isAnonymousHost(page.host) ||
      isCopyHost(page.host) ||
      registrable(its) === host ||
      sharesName(its, page.host, textOf(thing, 'name') ?? '')
    );
  });
  return own.sort((a, b) => b.props.size - a.props.size);
});

/** A company with several domains: `northwind.com` and `northwindcorp.com`, both beginning as its name does. */
const sharesName = (its: string, host: string, name: string): boolean => {
  const [one = '', other = ''] = [its, host].map((each) => registrable(each).split('.')[0] ?? '');
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short) && companyKey(name).startsWith(short);
};

export const organizationUrls = (page: Page): string[] =>
  page.things.filter((thing) => isOrganization(thing)).flatMap((thing) => textsOf(thing, 'url'));
