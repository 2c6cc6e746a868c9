/** The line under a company's name: domain, industry, headcount, country. */
import type { Lead } from '../../../shared/api.ts';
import { useWords } from '../words.tsx';

export const Firmographics = ({
  domain,
  industry,
  employees,
  country,
}: Pick<Lead, 'domain' | 'industry' | 'employees' | 'country'>) => {
  const { t } = useWords();
  const parts = [domain, industry, employees && t.people(employees.min, employees.max), country].filter(
    Boolean,
  );
  const line = parts.join(' · ');
  return (
    <p class="soft clip" title={line}>
      {line || '\u00a0'}
    </p>
  );
};
