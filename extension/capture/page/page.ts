/** What every rule reads: one page, walked once. Nothing here depends on layout, so that each DOM gives the same. */

import { hostOf } from './address.ts';
import { readData, type Thing } from './data.ts';
import { type Line, type Link, type Walked, walk } from './walk.ts';

export interface Page {
  document: Document;
  url: string;
  /** Host of the address without `www.`; empty where the address is none. */
  host: string;
  path: string;
  title: string;
  lines: readonly Line[];
  links: readonly Link[];
  /** Lower-case name or property of meta tags, each with its first content. */
  meta: ReadonlyMap<string, string>;
  /** JSON-LD and microdata, flattened, in the order of the page. */
  things: readonly Thing[];
  walked: Walked;
  /** All visible text, a line each. */
  text: string;
}

const maxTitle = 500;

export const readPage = (document: Document, url: string): Page => {
  const walked = walk(document);
  const address = URL.canParse(url) ? new URL(url) : null;
  const text = walked.lines.map((line) => line.text).join('\n');
  return {
    document,
    url,
    host: hostOf(url) ?? '',
    path: address ? decoded(address.pathname) : '/',
    title: walked.title.slice(0, maxTitle),
    lines: walked.lines,
    links: walked.links,
    meta: walked.meta,
    things: readData(walked),
    walked,
    text,
  };
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    // A stray % is no reason to lose the path.
    return path.toLowerCase();
  }
};
