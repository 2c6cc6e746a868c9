/** Gathers what a page's head and scripts say: title, meta tags, links to itself, and data for programs. */
import { absoluteBase } from './base.ts';
import type { MicrodataReader } from './microdata.ts';
import type { Walked } from './walked.ts';
import { squash } from './white-space.ts';

/** Characters of all embedded data together: it has to leave the page. */
const maxEmbedded = 3_000_000;
const maxJsonLd = 60;
const maxStates = 30;
const maxTakenOut = 20;
const maxComment = 20_000;
const maxFrames = 20;
const maxSources = 200;
/** How a script begins that does nothing but hand over data. */
const handsOver =
  /^\s*(?:(?:window|self)\.[\w$]{2,60}|(?:var |let |const )?[\w$]{0,30}(?:state|data|props|store))\s*=\s*[{[]/i;
const assignment =
  /^\s*(?:window\.|self\.|var |let |const )?(__[\w$]{2,40}|[\w$]{0,30}(?:state|data|props|store))\s*=\s*(?=[{[])/i;

export class EmbeddedReader {
  readonly out: Walked;
  readonly micro: MicrodataReader;
  readonly named = new Set<string>();
  /** Characters of embedded data that may still be taken. */
  room = maxEmbedded;

  constructor(out: Walked, micro: MicrodataReader) {
    this.out = out;
    this.micro = micro;
  }

  /** Whether the element is for programs alone, and has been read. */
  read(element: Element, tag: string): boolean {
    if (tag === 'script') this.script(element);
    else if (tag === 'meta') this.metaTag(element);
    else if (tag === 'link') this.linkTag(element);
    else if (tag === 'title') this.title(element);
    else if (tag === 'base') this.out.base = absoluteBase(element.getAttribute('href'));
    else if (tag === 'iframe') this.frame(element);
    else return tag === 'noscript';
    return true;
  }

  title(element: Element): void {
    if (!this.out.title) this.out.title = squash((element.textContent ?? '').slice(0, 2000));
  }

  metaTag(element: Element): void {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = element.getAttribute('content');
    if (content === null) return;
    const key = (
      name ?? (element.hasAttribute('itemprop') ? `itemprop:${element.getAttribute('itemprop')}` : '')
    )
      .toLowerCase()
      .trim();
    if (key && !this.named.has(key) && content.trim()) {
      this.named.add(key);
      this.out.meta.push([key, content.trim().slice(0, 5000)]);
    }
    this.micro.enter(element);
    this.micro.leave(element);
  }

  linkTag(element: Element): void {
    const rel = (element.getAttribute('rel') ?? '').toLowerCase();
    const href = element.getAttribute('href');
    if (!href) return;
    if (rel === 'canonical' && !this.out.canonical) this.out.canonical = href;
    if (/(^|\s)(icon|apple-touch-icon|shortcut icon)/.test(rel)) this.out.icons.push(href);
    this.micro.enter(element);
    this.micro.leave(element);
  }

  script(element: Element): void {
    this.out.scripts++;
    const source = element.getAttribute('src');
    if (source && this.out.scriptSources.length < maxSources)
      this.out.scriptSources.push(source.slice(0, 500));
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    const id = element.getAttribute('id') ?? '';
    if (type.includes('ld+json')) {
      if (this.out.jsonLd.length < maxJsonLd) this.out.jsonLd.push(this.take(element.textContent ?? ''));
    } else if (type === 'application/json' || id === '__NEXT_DATA__') {
      if (this.out.states.length < maxStates)
        this.out.states.push({ id, text: this.take(element.textContent ?? '') });
    } else if (!source) this.assigned(element.textContent ?? '');
  }

  /** `window.__appData = {…}`: state that one script hands to another. What follows the object is left to who reads it. */
  assigned(text: string): void {
    if (!handsOver.test(text.slice(0, 200))) return;
    let at = 0;
    for (let found = 0; found < 5 && at >= 0; found++, at = text.indexOf('window.', at + 1)) {
      const [whole, name] = assignment.exec(text.slice(at, at + 200)) ?? [];
      if (!whole || !name || this.out.states.length >= maxStates) continue;
      this.out.states.push({ id: name, text: this.take(text.slice(at + whole.length)) });
    }
  }

  /** Remarks without markup are for those who make the page, and tell of the page at most. */
  comment(text: string): void {
    if (this.out.takenOut.length >= maxTakenOut || text.length > maxComment) return;
    if (text.includes('</') && /(?:19|20)\d\d/.test(text)) this.out.takenOut.push(this.take(text));
  }

  frame(element: Element): void {
    const source = element.getAttribute('src') || element.getAttribute('data-src');
    if (source && this.out.frames.length < maxFrames) this.out.frames.push(source.slice(0, 2000));
  }

  take(text: string): string {
    const kept = text.slice(0, this.room);
    this.room -= kept.length;
    return kept;
  }
}
