/** Reads an invented page of a company's own site, as tests write it: a body, and what stands in its head. */
import { parseHTML } from 'linkedom';
import { capture } from '../../../../extension/capture/capture.ts';
import { type Draft, draftSchema } from '../../../../shared/capture.ts';

export interface Invented {
  url?: string;
  title?: string;
  head?: string;
  lang?: string;
}

/** The draft fits its schema, or the test fails here. */
export const readPage = (body: string, { url, title, head, lang }: Invented = {}): Draft => {
  const html = `<!doctype html><html lang="${lang ?? 'en'}"><head><title>${title ?? 'About us | Northwind'}</title>${head ?? ''}</head><body>${body}</body></html>`;
  return draftSchema.parse(
    capture(
      parseHTML(html).document as unknown as Document,
      url ?? 'https://www.northwind.example/about-us/',
    ),
  );
};
