/** 企查查: China's register, by code or name (企业信息核验). https://openapi.qcc.com/dataApi/2001 */
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

const host = 'api.qichacha.com';

/** Telephone and e-mail are those that somebody has left with the register, often their own: they are not read. */
const answer = z.object({
  /** 200 alone is an answer. */
  Status: z.string(),
  Result: z
    .object({
      /** 0: no such company. */
      VerifyResult: z.int().nullish(),
      Data: z
        .object({
          KeyNo: z.string().nullish(),
          Name: z.string(),
          CreditCode: z.string().nullish(),
          OperName: z.string().nullish(),
          Status: z.string().nullish(),
          StartDate: z.string().nullish(),
          EconKind: z.string().nullish(),
          Area: z.object({ City: z.string().nullish() }).nullish(),
          Industry: z.object({ Industry: z.string().nullish() }).nullish(),
          PersonScope: z.string().nullish(),
          ContactInfo: z
            .object({
              WebSiteList: z.array(z.union([z.string(), z.object({ Url: z.string().nullish() })])).nullish(),
            })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/** Where it answers 200 for a failure: keys that are wrong, unpaid or used up, addresses that are not let in. */
const shutOut = /^(?:101|102|103|104|105|107|108|109|110|111|112|113|114|115|116|117|118|120|121|123)$/;
const failureOf = (status: string): Failure => {
  if (status === '201') return { outcome: 'not_found' };
  if (shutOut.test(status)) return { outcome: 'forbidden' };
  return { outcome: 'error', reason: 'server' };
};

export const qichacha = chineseRegister({
  id: 'qichacha',
  name: '企查查',
  // An account has two: `AppKey:SecretKey`. The first stands in the address, and both sign the time.
  key: {
    host,
    headers: async (key, now) => {
      const [appKey, secret] = halvesOf(key);
      const Timespan = `${Math.floor(now.getTime() / 1000)}`;
      return { Token: await md5(`${appKey}${Timespan}${secret}`), Timespan };
    },
    query: (key) => ({ key: halvesOf(key)[0] }),
  },
  price: { dollars: 0.04, charged: 'always' },
  terms: {
    url: 'https://openapi.qcc.com/',
    licence: 'terms',
    attribution: '数据来源：企查查',
    note: 'The key is AppKey:SecretKey. Each question is charged, a miss too, in yuan; some accounts answer addresses in mainland China alone.',
  },
  look: (words, by, ask) => lookUp(words, by, ask),
});

const halvesOf = (key: string): [appKey: string, secret: string] => {
  const [appKey = '', secret = ''] = key.trim().split(':');
  return [appKey, secret];
};

/** In capitals. Workers have it in Web Crypto, for those who still ask for it. */
const md5 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('MD5', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
};

const lookUp = async (words: string, by: About['by'], ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({ searchKey: words });
  const reply = await ask.json(`https://${host}/EnterpriseInfo/Verify?${query}`, answer);
  if (!reply.ok) return reply.failure;
  const { Status, Result } = reply.value;
  if (Status !== '200') return failureOf(Status);
  const found = Result?.VerifyResult === 0 ? null : Result?.Data;
  if (!found || !isTradingCompany(found.EconKind, found.Status)) return { outcome: 'not_found' };
  const identifiers = creditCode(found.CreditCode);
  const [site] = found.ContactInfo?.WebSiteList ?? [];
  return {
    outcome: 'found',
    findings: {
      about: { name: lineOf(found.Name, 200), domain: null, country: 'CN', identifiers, by },
      url: found.KeyNo
        ? `https://www.qcc.com/firm/${encodeURIComponent(found.KeyNo)}.html`
        : 'https://www.qcc.com/',
      company: toldCompany('qichacha', {
        name: found.Name,
        website: typeof site === 'string' ? site : site?.Url,
        industry: found.Industry?.Industry,
        employees: found.PersonScope,
        founded: found.StartDate,
        country: 'CN',
        city: plainCity(found.Area?.City),
        identifiers,
      }),
      people: representative('qichacha.oper-name', found.OperName),
    },
  };
};
