/** Whether a name is that of a recruiter who keeps its client's to itself. */
import { isForClient } from '../../../shared/text/news/for-client.ts';
import type { Page } from '../page/page.ts';

const agencies =
  /recruit|staffing|talent (?:solutions|partners)|head-?hunt|personnel|employment agency|search partners|resourcing|猎头|人力资源(?:服务|有限)|personalberatung|personalvermittlung/i;
const withheld = /^(?:某|confidential|anonymous|保密|匿名|a (?:leading|global|fast|well|top)\b)/iu;

/** A recruiter that withholds its client is not the employer; nor is 某知名公司. */
export const isRecruiter = (page: Page, name: string): boolean => {
  if (withheld.test(name)) return true;
  const text = page.text.slice(0, 30_000);
  return isForClient(text) || (agencies.test(name) && /\bclient\b|客户|kunden?\b/i.test(text));
};
