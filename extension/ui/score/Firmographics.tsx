/** The line under a company's name: domain, industry, headcount, country. */
import type { Lead } from '../../../shared/api/lead.ts';
import { useWords } from '../words.tsx';

export const Firmographics = ({
  domain,
  industry,
  employees,
  country,
}: Pick<Lead, 'domain' | 'industry' | 'employees' | 'country'>) => {
  const { t, countryName } = useWords();
  const parts = [
    domain,
    industry,
    employees && t.people(employees.min, employees.max),
    country && countryName(country),
  ].filter(Boolean);
  return parts.length === 0 ? null : <p class="soft">{parts.join(' · ')}</p>;
};
