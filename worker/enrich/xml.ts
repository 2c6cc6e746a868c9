/**
 * Reads the XML of a feed: elements and their text, attributes left out. Declares no entities and follows none: a document
 * with a DOCTYPE is refused whole. Smaller than any package that does it, since feeds need so little of XML.
 */
export interface XmlElement {
  name: string;
  /** Of the element itself, without its children's. */
  text: string;
  children: XmlElement[];
}

/** Deeper than any feed goes. */
const mostDeep = 40;

/** @returns the root; null for what is not well-formed, such as HTML, a text that breaks off, or one with a DOCTYPE. */
export const readXml = (xml: string): XmlElement | null => {
  const top: XmlElement = { name: '', text: '', children: [] };
  const open = [top];
  for (let at = 0; at < xml.length; ) {
    const inner = open.at(-1) ?? top;
    const mark = xml.indexOf('<', at);
    inner.text += decoded(xml.slice(at, mark < 0 ? undefined : mark));
    if (mark < 0) break;
    if (xml.startsWith('<![CDATA[', mark)) {
      const end = xml.indexOf(']]>', mark);
      if (end < 0) return null;
      inner.text += xml.slice(mark + 9, end);
      at = end + 3;
      continue;
    }
    const [opening, closing] = passed.find(([sign]) => xml.startsWith(sign, mark)) ?? ['<', '>'];
    const end = xml.indexOf(closing, mark + opening.length);
    if (end < 0 || opening === '<!') return null;
    at = end + closing.length;
    if (opening !== '<') continue;
    const tag = xml.slice(mark + 1, end);
    if (tag.startsWith('/')) {
      if (open.length === 1 || open.pop()?.name !== tag.slice(1).trim()) return null;
      continue;
    }
    const name = /^[\p{L}_:][\p{L}\p{N}_:.-]{0,99}(?=[\s/]|$)/u.exec(tag)?.[0];
    if (name === undefined) return null;
    const element: XmlElement = { name, text: '', children: [] };
    inner.children.push(element);
    if (!tag.endsWith('/') && open.push(element) > mostDeep) return null;
  }
  const [root] = top.children;
  return root && open.length === 1 && top.children.length === 1 && top.text.trim() === '' ? root : null;
};

/** What says nothing of the content, the longest sign first. */
const passed: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<!', '>'],
  ['<?', '?>'],
];

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities that XML has by itself, and characters by their number. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, ten, hex, name) => {
        if (name) return named[name] ?? whole;
        const point = Number.parseInt(ten ?? hex, ten ? 10 : 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

/** Texts of the children of a name, in order. */
export const textsOf = (element: XmlElement, name: string): string[] =>
  element.children.filter((child) => child.name === name).map(({ text }) => text.trim());
