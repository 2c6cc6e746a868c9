/** 天眼查: China's register, by code or name. https://open.tianyancha.com/open/1116 */
import * as z from 'zod';
import {
  chineseRegister,
  creditCode,
  isTradingCompany,
  plainCity,
  representative,
} from '../chinese-register.ts';
import type { About, Answer, Ask, Failure } from '../provider.ts';
import { lineOf } from '../said.ts';
import { toldCompany } from '../told-company.ts';

const host = 'open.api.tianyancha.com';

/** Telephone and e-mail are those that somebody has left with the register, often their own: they are not read. */
const answer = z.object({
  error_code: z.int(),
  result: z
    .object({
      id: z.int().nullish(),
      name: z.string(),
      creditCode: z.string().nullish(),
      companyOrgType: z.string().nullish(),
      regStatus: z.string().nullish(),
      /** Milliseconds. The field is spelt so. */
      estiblishTime: z.number().nullish(),
      industry: z.string().nullish(),
      staffNumRange: z.string().nullish(),
      city: z.string().nullish(),
      websiteList: z.string().nullish(),
      legalPersonName: z.string().nullish(),
      /** 1 a person, 2 a company. */
      type: z.int().nullish(),
    })
    .nullish(),
});

/** Where it answers 200 for a failure. */
const failures = new Map<number, Failure>([
  [300000, { outcome: 'not_found' }],
  [300002, { outcome: 'forbidden' }],
  [300003, { outcome: 'forbidden' }],
  [300004, { outcome: 'rate_limited', retryAt: null }],
  [300005, { outcome: 'forbidden' }],
  [300006, { outcome: 'forbidden' }],
  [300007, { outcome: 'forbidden' }],
  [300009, { outcome: 'forbidden' }],
  [300011, { outcome: 'forbidden' }],
]);

export const tianyancha = chineseRegister({
  id: 'tianyancha',
  name: '天眼查',
  key: { host, headers: (key) => ({ Authorization: key }) },
  price: { dollars: 0.03, charged: 'always' },
  terms: {
    url: 'https://open.tianyancha.com/',
    licence: 'terms',
    attribution: '数据来源：天眼查',
    note: 'Each question is charged, a miss too, in yuan. People and individual traders are left out but for the legal representative’s name.',
  },
  look: (words, by, ask) => lookUp(words, by, ask),
});

const lookUp = async (words: string, by: About['by'], ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({ keyword: words });
  const reply = await ask.json(`https://${host}/services/open/ic/baseinfo/normal?${query}`, answer);
  if (!reply.ok) return reply.failure;
  const { error_code, result } = reply.value;
  if (error_code !== 0) return failures.get(error_code) ?? { outcome: 'error', reason: 'server' };
  if (!result || !isTradingCompany(result.companyOrgType, result.regStatus)) return { outcome: 'not_found' };
  const identifiers = creditCode(result.creditCode);
  const since = result.estiblishTime;
  return {
    outcome: 'found',
    findings: {
      about: { name: lineOf(result.name, 200), domain: null, country: 'CN', identifiers, by },
      url:
        result.id == null ? 'https://www.tianyancha.com/' : `https://www.tianyancha.com/company/${result.id}`,
      company: toldCompany('tianyancha', {
        name: result.name,
        website: result.websiteList?.split(/[;；,\s]/)[0],
        industry: result.industry,
        employees: result.staffNumRange,
        // Midnight in China.
        founded: since == null ? null : new Date(since + 8 * 3_600_000).toISOString().slice(0, 10),
        country: 'CN',
        city: plainCity(result.city),
        identifiers,
      }),
      people: result.type === 2 ? [] : representative('tianyancha.legal-person-name', result.legalPersonName),
    },
  };
};
