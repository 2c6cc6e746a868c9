/** Takes from a page what helps a machine to read it, and leaves what a person sees. */
import { createHash } from 'node:crypto';

type Wear = (document: Document) => void;

const each = (document: Document, selector: string, wear: (element: Element) => void): void => {
  for (const element of [...document.querySelectorAll(selector)]) wear(element);
};

/** The same name for the same name, and one that means nothing. */
const nameless = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `n${createHash('sha256').update(word).digest('hex').slice(0, 7)}`)
    .join(' ');

const asDiv = (element: Element): void => {
  const div = element.ownerDocument.createElement('div');
  for (const { name, value } of [...element.attributes]) div.setAttribute(name, value);
  div.append(...element.childNodes);
  element.replaceWith(div);
};

export const wears = {
  /** As a build leaves them that writes names of its own. */
  names: (document) => {
    for (const attribute of ['class', 'id'])
      each(document, `[${attribute}]`, (element) =>
        element.setAttribute(attribute, nameless(element.getAttribute(attribute) ?? '')),
      );
  },
  data: (document) => {
    each(document, 'script[type*=json]', (script) => script.remove());
    for (const attribute of ['itemprop', 'itemscope', 'itemtype', 'itemid'])
      each(document, `[${attribute}]`, (element) => element.removeAttribute(attribute));
  },
  meta: (document) => each(document, 'meta[name], meta[property]', (meta) => meta.remove()),
  parts: (document) => each(document, 'header, footer, nav, main, article, section, aside, address', asDiv),
} satisfies Record<string, Wear>;

export type WearName = keyof typeof wears;
export const wearNames = Object.keys(wears) as WearName[];
