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
  /** Its words, a line a block; menus, quotations and what is not shown are none of them. */
  lines: string[];
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
const blocks =
  'p, li, div, tr, dd, dt, h1, h2, h3, h4, h5, h6, section, article, header, footer, main, aside, address, td, th, figcaption, button, nav, blockquote';
/** What customers say of a company is not its own word. */
const unspoken =
  'script, style, noscript, template, svg, nav, select, textarea, blockquote, dialog, div[hidden], div[class*="testimonial" i], section[class*="testimonial" i]';

export const readParts = async (html: string, url: string): Promise<PageParts> => {
  const meta = new Map<string, string>();
  const parts = { jsonLd: [] as string[], links: [] as string[], embeds: [] as string[] };
  let [text, unspeaking, data] = ['', 0, 0];
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
    .on(unspoken, {
      element: (tag) => {
        if (atEnd(tag, () => unspeaking--)) unspeaking++;
      },
    })
    .on(blocks, {
      element: (tag) => {
        if (text.length >= mostText) return;
        text += '\n';
        // An element has one handler of its end: that of what is left out stays.
        if (unspeaking === 0)
          atEnd(tag, () => {
            text += '\n';
          });
      },
    })
    .on('br', {
      element: () => {
        text += '\n';
      },
    })
    // Not of the body alone: pages may leave its tag out.
    .onDocument({
      text: (chunk) => {
        // Where a line of the source ends is no end of a line.
        if (unspeaking === 0 && text.length < mostText) text += chunk.text.replace(/\s+/g, ' ');
      },
    })
    .transform(new Response(html))
    .text();
  const lines = decodeEntities(text.slice(0, mostText)).split('\n');
  return { url, meta, ...parts, lines: lines.map((line) => line.trim()).filter(Boolean) };
};

/** @returns false for what has no end, such as `<svg/>`: the parser refuses to wait for one. */
const atEnd = (tag: Tag, then: () => void): boolean => {
  try {
    tag.onEndTag(then);
    return true;
  } catch {
    return false;
  }
};
