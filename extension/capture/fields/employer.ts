/** Who hires, on a company's own pages of roles: their titles and headings name the role or the section, not the company. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company-name.ts';
import { postingHeading } from '../kind/job-page.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { siteDomain } from './domain.ts';

const section =
  /^(?:加入我们|加入我們|招贤纳士|诚聘英才|人才招聘|招聘|发展|职位|社会招聘|校园招聘|careers?|jobs?|join us|we(?:['’]re| are) hiring|work (?:with|at)|job description|open (?:roles|positions))$/iu;
const separators = /\s*[-–—|｜_·]\s*/u;

export const employerName = (page: Page, name: CapturedCompany['name']): CapturedCompany['name'] => {
  const role = postingHeading(page)?.text ?? null;
  if (name && !isRole(name.value, role)) {
    const parts = name.value.split(separators).filter((part) => part && !isRole(part, role));
    const [first] = parts;
    // "Product manager - Northwind": what is neither role nor section is the company.
    if (parts.length === 1 && first && first !== name.value) return { ...name, value: first };
    return name;
  }
  return byHost(page);
};

const isRole = (text: string, role: string | null): boolean =>
  section.test(text.trim()) || (role !== null && companyKey(text) === companyKey(role));

/** The company's domain as the page itself writes it in words: `northwind.example` and "Northwind". */
const byHost = (page: Page): CapturedCompany['name'] => {
  const label = siteDomain(page)?.split('.').at(-2) ?? '';
  if (!/^[a-z][a-z-]{2,30}$/.test(label)) return null;
  const at = page.text.toLowerCase().indexOf(label);
  const written = at < 0 ? '' : page.text.slice(at, at + label.length);
  const alone =
    at >= 0 && !/[\p{L}\p{N}@./]/u.test(page.text.charAt(at - 1) + page.text.charAt(at + label.length));
  if (!alone || !/^\p{Lu}/u.test(written)) return null;
  const line = page.lines.find(({ text }) => text.includes(written));
  return { value: written, evidence: evidence('text.host-name', line?.text ?? written) };
};
