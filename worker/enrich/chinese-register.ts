/**
 * Makes a provider of a source of China's register: what they have in common is whom they are asked about, what that costs,
 * and what is kept.
 */
import type { CapturedPerson } from '../../shared/capture.ts';
import { identifierOf } from '../../shared/text/company/identifiers.ts';
import { officer } from './officer.ts';
import type { About, Answer, Ask, Provider, Subject } from './provider.ts';

interface RegisterApi extends Required<Pick<Provider, 'id' | 'name' | 'key' | 'price' | 'terms'>> {
  look(words: string, by: About['by'], ask: Ask): Promise<Answer>;
}

export const chineseRegister = ({ look, ...api }: RegisterApi): Provider => ({
  ...api,
  kind: 'paid',
  runsIn: 'worker',
  byDefault: false,
  needs: 'key',
  inputs: ['identifiers', 'name', 'country'],
  outputs: ['name', 'domain', 'industry', 'employees', 'founded', 'country', 'city', 'identifiers', 'people'],
  hosts: [{ name: api.key.host, requests: 5, seconds: 1 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  prepare: (subject) => {
    const key = registerKey(subject);
    return key && { key: key.words, run: (ask) => look(key.words.slice(0, 120), key.by, ask) };
  },
});

/** A company's code, or a name in its own script: names in Latin letters are not the register's. */
const registerKey = (subject: Subject): { words: string; by: About['by'] } | null => {
  const code = subject.identifiers.find(({ scheme }) => scheme === 'uscc')?.value;
  if (code !== undefined) return { words: code, by: 'key' };
  const { name, country } = subject;
  const isChinese = country === 'CN' || country === null;
  return name !== null && isChinese && /\p{Script=Han}{2}/u.test(name) ? { words: name, by: 'search' } : null;
};

/** One who trades in the own name (个体工商户) is a person, whose data is none of ours; and what is struck off is nobody to call. */
export const isTradingCompany = (
  kind: string | null | undefined,
  status: string | null | undefined,
): boolean =>
  !/个体|个人独资/.test((kind ?? '').slice(0, 200)) &&
  !/注销|吊销|撤销|清算|停业/.test((status ?? '').slice(0, 200));

export const creditCode = (code: string | null | undefined): Subject['identifiers'] => {
  const value = code ? identifierOf('uscc', code) : null;
  return value === null ? [] : [{ scheme: 'uscc', value }];
};

/** What a body has in its name, and no person. */
const bodies = /公司|企业|合伙|中心|集团|基金|委员会|[院局厅部社]$/;

/** The legal representative, where it is a person: of a partnership it may be another company. */
export const representative = (rule: string, name: string | null | undefined): CapturedPerson[] =>
  name && !bodies.test(name.trim().slice(0, 120)) ? officer(rule, name, '法定代表人') : [];

/** 深圳市 is called 深圳. */
export const plainCity = (city: string | null | undefined): string | null =>
  city?.trim().replace(/(?<=.{2})市$/u, '') || null;
