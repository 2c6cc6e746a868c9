/** What of a page's HTML tells of a company, by the Worker's own parser: no document is built, and no script is run. */
import { decodeEntities } from '../../shared/text/decode-entities.ts';

export interface PageParts {
  url: string;
  /** By name or property, in small letters; the first of each. */
  meta: ReadonlyMap<string, string>;
  jsonLd: string[];
  /** As they stand in the page, which may be relative. */
  links: string[];
  /** Of frames and scripts. */
  embeds: string[];
  /** Its words, a line a block. */
  text: string;
}

/** As much of the runtime's HTMLRewriter as is used here. */
interface Tag {
  getAttribute(name: string): string | null;
  onEndTag(handler: () => void): void;
}
interface Rewriter {
  on(selector: string, on: { element?(tag: Tag): void; text?(chunk: { text: string }): void }): Rewriter;
  onDocument(on: { text(chunk: { text: string }): void }): Rewriter;
  transform(response: Response): Response;
}
declare const HTMLRewriter: new () => Rewriter;

const [mostText, mostData, mostLinks] = [40_000, 400_000, 1_500];
const blocks = 'p, li, div, tr, br, dd, dt, h1, h2, h3, h4, section, footer, address, td';

export const readParts = async (html: string, url: string): Promise<PageParts> => {
  const meta = new Map<string, string>();
  const parts = { jsonLd: [] as string[], links: [] as string[], embeds: [] as string[] };
  let [text, unread, data] = ['', 0, 0];
  const keep = (list: string[], value: string | null) => {
    if (value && list.length < mostLinks) list.push(decodeEntities(value.slice(0, 2_000)));
  };
  await new HTMLRewriter()
    .on('meta[content]', {
      element: (tag) => {
        const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? '').toLowerCase();
        const content = decodeEntities((tag.getAttribute('content') ?? '').slice(0, 2_000)).trim();
        if (name && content && !meta.has(name)) meta.set(name, content);
      },
    })
    .on('script[type="application/ld+json"]', {
      element: () => void parts.jsonLd.push(''),
      text: (chunk) => {
        data += chunk.text.length;
        if (data <= mostData) parts.jsonLd.push(`${parts.jsonLd.pop() ?? ''}${chunk.text}`);
      },
    })
    .on('a[href]', { element: (tag) => keep(parts.links, tag.getAttribute('href')) })
    .on('iframe[src], script[src]', { element: (tag) => keep(parts.embeds, tag.getAttribute('src')) })
    .on('script, style, noscript, template, svg', {
      element: (tag) => {
        unread++;
        tag.onEndTag(() => {
          unread--;
        });
      },
    })
    .on(blocks, {
      element: () => {
        text += '\n';
      },
    })
    // Not of the body alone: pages may leave its tag out.
    .onDocument({
      text: (chunk) => {
        if (unread === 0 && text.length < mostText) text += chunk.text;
      },
    })
    .transform(new Response(html))
    .text();
  return { url, meta, ...parts, text: decodeEntities(text.slice(0, mostText)) };
};
