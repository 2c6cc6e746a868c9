/** One row of a CRM's export as a capture: its cells are the words that say so. Pure but for the clock it is given. */
import type { ColumnMap, ImportField, ImportReport } from '../../shared/api/transfer.ts';
import { type Capture, captureSchema, type Valued } from '../../shared/capture.ts';
import { undefuse } from '../../shared/csv/write.ts';
import { readSize } from '../../shared/text/company/headcount.ts';
import { functionOf, isDecisionMaker, seniorityOf } from '../../shared/text/people/title.ts';
import { countryCode } from '../../shared/text/place/countries.ts';
import { type Stage, stages } from '../../shared/words.ts';
import { companyDomain } from '../identity/identity.ts';

type Reason = NonNullable<ImportReport['rows'][number]['reason']>;
export type ImportRow =
  | { ok: true; capture: Omit<Capture, 'id'>; stage: Stage | null; left: ImportField[] }
  | { ok: false; reason: Reason };

const rule = 'import.csv';
/** A cell is cut before anything reads it; what a capture does not take is left out and said so. */
const mostCell = 2_000;
const most: Partial<Record<ImportField, number>> = {
  name: 200,
  industry: 120,
  city: 120,
  description: 600,
  phone: 60,
  person: 120,
  title: 200,
};

/** @param page the address that the import goes to: where the values come from. */
export const readImportRow = (
  cells: readonly string[],
  map: ColumnMap,
  { page, at, tags }: { page: string; at: string; tags: readonly string[] },
): ImportRow => {
  const left: ImportField[] = [];
  const cell = (field: ImportField): string | null => {
    const column = map[field];
    const text = column === undefined ? '' : undefuse((cells[column] ?? '').slice(0, mostCell)).trim();
    if (text === '') return null;
    if (text.length <= (most[field] ?? mostCell)) return text;
    left.push(field);
    return null;
  };
  const valued = <T>(value: T | null, quote: string | null): Valued<T> | null =>
    value === null ? null : { value, evidence: { quote: quote?.slice(0, 600) ?? null, rule } };
  /** What a field's cell says; a cell that says nothing known is left out. */
  const read = <T>(field: ImportField, reader: (text: string) => T | null): Valued<T> | null => {
    const text = cell(field);
    const value = text === null ? null : reader(text);
    if (text !== null && value === null) left.push(field);
    return valued(value, text);
  };

  const name = read('name', (text) => text);
  const domain = read('domain', domainIn);
  if (!name && !domain) return { ok: false, reason: left.includes('domain') ? 'bad-domain' : 'no-company' };
  const linkedin = read('linkedin', linkedinIn);
  const person = cell('person');
  const title = cell('title');
  const stage = read('stage', (text) => stageNames.get(text.toLowerCase()) ?? null);
  const own = (cell('tags') ?? '').split(/[;,；，、|]/).map((tag) => tag.trim());
  const capture = captureSchema.omit({ id: true }).safeParse({
    page: { url: page, title: 'CSV', lang: null, kind: 'other' },
    reason: null,
    company: {
      name,
      domain,
      description: read('description', (text) => text),
      industry: read('industry', (text) => text),
      employees: read('employees', sizeIn),
      revenue: null,
      founded: null,
      country: read('country', countryCode),
      city: read('city', (text) => text),
      logo: null,
      emails: [],
      phones: [read('phone', (text) => text)].filter((phone) => phone !== null),
      social: linkedin ? [linkedin] : [],
    },
    people:
      person === null
        ? []
        : [
            {
              name: person,
              title,
              seniority: title === null ? null : seniorityOf(title),
              function: title === null ? null : functionOf(title),
              decisionMaker: title === null ? null : isDecisionMaker(title),
              evidence: { quote: [person, title].filter(Boolean).join(', ').slice(0, 600), rule },
            },
          ],
    jobs: [],
    openRoles: null,
    funding: [],
    signals: [],
    capturedAt: at,
    tags: [...new Set([...tags, ...own])].filter((tag) => tag !== '' && tag.length <= 40).slice(0, 20),
    note: cell('note'),
    owner: null,
  });
  // Each part was read to the measure of the capture's own schema; what is left is a cell that no measure foresaw.
  return capture.success
    ? { ok: true, capture: capture.data, stage: stage?.value ?? null, left: [...new Set(left)] }
    : { ok: false, reason: 'too-long' };
};

const domainIn = (text: string): string | null => {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? companyDomain(new URL(address).hostname) : null;
};

const linkedinIn = (text: string): { network: 'linkedin'; url: string } | null => {
  const slug = /linkedin\.com\/company\/([^/?#\s]{1,200})/i.exec(text)?.[1];
  return slug ? { network: 'linkedin', url: `https://www.linkedin.com/company/${slug}/` } : null;
};

const sizeIn = (text: string): { min: number; max: number | null } | null => {
  const plain = text.replace(/[,\s]/g, '');
  if (/^\d{1,8}$/.test(plain)) return { min: Number(plain), max: Number(plain) };
  return readSize(text);
};

/** Our own words, and those of HubSpot's and Salesforce's lead status. */
const stageNames = new Map<string, Stage>([
  ...stages.map((stage): [string, Stage] => [stage, stage]),
  ['open', 'working'],
  ['in progress', 'working'],
  ['working - contacted', 'working'],
  ['connected', 'working'],
  ['qualified', 'accepted'],
  ['unqualified', 'rejected'],
  ['closed - converted', 'won'],
  ['closed - not converted', 'lost'],
  ['新线索', 'new'],
  ['跟进中', 'working'],
  ['已接受', 'accepted'],
  ['已拒绝', 'rejected'],
  ['赢单', 'won'],
  ['输单', 'lost'],
]);
