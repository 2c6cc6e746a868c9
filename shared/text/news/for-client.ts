/** Whether a post says that its role is at a client of whoever posts it: a recruiter's, which is none of its own. Pure. */
import { inRow, pattern } from '../pattern.ts';

const onBehalf = pattern('i', [
  inRow(
    /\b(?:i['’]m|we['’]re|i am|we are) (?:currently )?/,
    [/representing|recruiting for|working with|hiring for|partnered with|partnering with/],
    / (?:an?|one of|our)\b/,
  ),
  /\bour client(?:,? (?:is|an?|has|are|in)\b|\s*[,:–-])|\bfor (?:our|one of our|a) client\b/,
  /\bon behalf of (?:our|an?|one of our) client/,
  /代招|我们的客户(?=[是：:]|公司|一家|招聘)|(?:我司|我方)客户|客户公司|某(?:知名|大型|上市|头部|外资|国企|央企|互联网)/,
  /(?:für unseren|im auftrag unseres) (?:kunden|mandanten)\b|unser (?:kunde|mandant)\b|pour (?:notre|un de nos) clients?/,
]);

export const isForClient = (text: string): boolean => onBehalf.test(text.slice(0, 30_000));
