/** Whether a name is that of a recruiter who keeps its client's to itself. */
import type { Page } from '../page/page.ts';

const agencies =
  /recruit|staffing|talent (?:solutions|partners)|headhunt|personnel|employment agency|猎头|人力资源服务/i;
const onBehalf =
  /\b(?:i['’]m|we['’]re|i am|we are) (?:representing|recruiting for|working with|hiring for|partnered with)\b|\bour client\b|on behalf of (?:our|a) client|代招|我们的客户/i;

/** A recruiter that withholds its client is not the employer. */
export const isRecruiter = (page: Page, name: string): boolean => {
  const text = page.text.slice(0, 30_000);
  return onBehalf.test(text) || (agencies.test(name) && /\bclient\b|客户/i.test(text));
};
