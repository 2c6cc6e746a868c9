/** Whether a name is that of a recruiter who keeps its client's to itself. */
import type { Page } from '../page/page.ts';

const agencies =
  /recruit|staffing|talent (?:solutions|partners)|head-?hunt|personnel|employment agency|search partners|resourcing|猎头|人力资源(?:服务|有限)|personalberatung|personalvermittlung/i;
const onBehalf =
  /\b(?:i['’]m|we['’]re|i am|we are) (?:currently )?(?:representing|recruiting for|working with|hiring for|partnered with|partnering with) (?:an?|one of|our)\b|\bour client(?:,? (?:is|an?|has|are|in)\b|\s*[,:–-])|\bfor (?:our|one of our|a) client\b|\bon behalf of (?:our|an?|one of our) client|代招|我们的客户|(?:我司|我方)客户|客户公司|某(?:知名|大型|上市|头部|外资|国企|央企|互联网)|unser(?:en)? (?:kunden?|mandant(?:en)?)\b|pour (?:notre|un de nos) clients?/i;
const withheld = /^(?:某|confidential|anonymous|保密|匿名|a (?:leading|global|fast|well|top)\b)/iu;

/** A recruiter that withholds its client is not the employer; nor is 某知名公司. */
export const isRecruiter = (page: Page, name: string): boolean => {
  if (withheld.test(name)) return true;
  const text = page.text.slice(0, 30_000);
  return onBehalf.test(text) || (agencies.test(name) && /\bclient\b|客户|kunden?\b/i.test(text));
};
