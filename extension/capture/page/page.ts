/** What every rule reads: one page, walked once. Nothing here depends on layout, so that each DOM gives the same. */
import { hostOf } from './address.ts';
import { type Area, mainArea } from './area.ts';
import { readData, type Thing } from './data.ts';
import { linesOfMakers } from './of-makers.ts';
import { linesOfPraise } from './of-praise.ts';
import type { Held, Image, Line, Link, Walked } from './walked.ts';

export interface Page {
  url: string;
  /** Host of the address without `www.`; empty where the address is none. */
  host: string;
  path: string;
  title: string;
  lines: readonly Line[];
  links: readonly Link[];
  images: readonly Image[];
  /** Lower-case name or property of meta tags, each with its first content. */
  meta: ReadonlyMap<string, string>;
  /** JSON-LD and microdata, flattened, in the order of the page. */
  things: readonly Thing[];
  walked: Walked;
  /** All visible text, a line each. */
  text: string;
  /** What readers made of it, by the reader: see `onceAPage`. */
  made: Map<unknown, { value: unknown }>;
}

const maxTitle = 500;

export const readPage = (walked: Walked, url: string): Page => {
  const inArea = <T extends { area: number }>(found: T) => ({
    ...found,
    area: walked.areas[found.area] ?? mainArea,
  });
  const lines = walked.lines.map(inArea);
  const ofOthers = new Set([...linesOfMakers(walked.title, lines), ...linesOfPraise(lines)]);
  const address = URL.canParse(url) ? new URL(url) : null;
  const text = walked.lines.map((line) => line.text).join('\n');
  return {
    url,
    host: hostOf(url) ?? '',
    path: address ? decoded(address.pathname) : '/',
    title: walked.title.slice(0, maxTitle),
    lines: ofOthers.size ? lines.map((line, at) => (ofOthers.has(at) ? asQuoted(line) : line)) : lines,
    links: walked.links.map(inArea).map((link) => (ofOthers.has(link.line) ? asQuoted(link) : link)),
    images: walked.images.map(inArea),
    meta: new Map(walked.meta),
    things: readData(walked),
    walked,
    text,
    made: new Map(),
  };
};

const asQuoted = <T extends { area: Area }>(found: T): T => ({
  ...found,
  area: { ...found.area, quoted: true },
});

/** The element of a line and those around it, innermost first. */
export const around = (page: Page, line: Line, most: number): Held[] => {
  const found: Held[] = [];
  for (let at = line.element; found.length < most; ) {
    const element = page.walked.elements[at];
    if (!element) break;
    found.push(element);
    at = element.parent;
  }
  return found;
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    // A stray % is no reason to lose the path.
    return path.toLowerCase();
  }
};
