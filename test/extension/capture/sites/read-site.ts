/** Reads an invented page of a site that has a reader of its own. */
import { parseHTML } from 'linkedom';
import { capture } from '../../../../extension/capture/capture.ts';
import { type Draft, draftSchema } from '../../../../shared/capture.ts';

export interface SitePage {
  url: string;
  title: string;
  head?: string;
}

/** The draft fits its schema, or the test fails here. */
export const readSite = ({ url, title, head }: SitePage, body: string): Draft => {
  const html = `<!doctype html><html><head><title>${title}</title>${head ?? ''}</head><body>${body}</body></html>`;
  return draftSchema.parse(capture(parseHTML(html).document as unknown as Document, url));
};

/** What a test looks at: plain values without their evidence. */
export const plain = ({ page, company, people }: Draft) => ({
  kind: page.kind,
  name: company.name?.value ?? null,
  domain: company.domain?.value ?? null,
  employees: company.employees?.value ?? null,
  founded: company.founded?.value ?? null,
  city: company.city?.value ?? null,
  country: company.country?.value ?? null,
  people: people.map((one) => [one.name, one.title]),
});
