/** A capture of a company of its own, so that tests do not see each other's. */
import type { Capture } from '../../../shared/capture.ts';
import { aCapture } from './a-capture.ts';

let companies = 0;

export const aCompany = (): Capture => {
  const capture = aCapture();
  const domain = `company-${companies++}-${Date.now()}.example`;
  const value = { value: domain, evidence: { quote: null, rule: 'url.host' } };
  const page = { ...capture.page, url: `https://${domain}/` };
  return {
    ...capture,
    page,
    company: { ...capture.company, domain: value, name: { ...value, value: domain } },
  };
};
