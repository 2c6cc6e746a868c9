/** Who a page is about, as the page says it. Pure. */
import type { Lead } from '../../../shared/api/lead.ts';
import type { Draft } from '../../../shared/capture.ts';

export interface DraftCompany extends Pick<Lead, 'domain' | 'industry' | 'employees' | 'country'> {
  name: string | null;
}

export const companyOfDraft = ({ company }: Draft): DraftCompany => ({
  name: company.name?.value ?? null,
  domain: company.domain?.value ?? null,
  industry: company.industry?.value ?? null,
  employees: company.employees?.value ?? null,
  country: company.country?.value ?? null,
});
