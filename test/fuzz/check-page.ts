/** Reads one page as a user's click would, and says which promises of capture it broke. */
import { capture, read } from '../../extension/capture/capture.ts';
import { walk } from '../../extension/capture/page/walk.ts';
import type { Walked } from '../../extension/capture/page/walked.ts';
import type { TraceEntry } from '../../extension/capture/rule.ts';
import { parsePage } from '../../extension/cli/parse-page.ts';
import { type Draft, draftSchema } from '../../shared/capture.ts';
import { cpuTime } from '../bench/cpu-time.ts';
import type { FuzzPage } from './pages.ts';

export interface Checked {
  /** Promises broken, in words; empty where all is well. */
  broken: string[];
  /** Milliseconds of a capture. */
  ms: number;
}

/** A pause of the machine's is not the reader's: a slow case is timed again, and the fastest time counts. */
const tries = 4;
const limitMs = 200;

export const checkPage = ({ html, url }: FuzzPage): Checked => {
  const broken: string[] = [];
  let ms = 0;
  try {
    const document = parsePage(html);
    const before = document.toString();
    const prototypes = namesOfPrototypes();
    const timed = () => {
      const began = cpuTime();
      const draft = capture(document, url);
      return { draft, ms: cpuTime() - began };
    };
    const first = timed();
    ms = first.ms;
    for (let n = 1; ms > limitMs && n < tries; n++) ms = Math.min(ms, timed().ms);
    const failed: TraceEntry[] = [];
    const gathered: Walked = JSON.parse(JSON.stringify(walk(document)));
    // The second reading goes the long way, as JSON out of the page and with every rule asked.
    const again = read(gathered, url, (entry) => {
      if (entry.error) failed.push(entry);
    });
    for (const { rule, error } of failed) broken.push(`rule ${rule} threw ${error}`);
    if (JSON.stringify(again) !== JSON.stringify(first.draft)) broken.push('another answer the second time');
    if (document.toString() !== before) broken.push('the document is changed');
    if (namesOfPrototypes() !== prototypes) broken.push('a prototype is changed');
    const { error } = draftSchema.safeParse(first.draft);
    for (const { path, message } of error?.issues ?? [])
      broken.push(`not a draft: ${path.join('.')}: ${message}`);
    for (const quote of foreignQuotes(first.draft, gathered, document))
      broken.push(`not on the page: ${quote.slice(0, 120)}`);
  } catch (error) {
    broken.push(`threw ${error instanceof Error ? error.stack : String(error)}`);
  }
  return { broken, ms };
};

const namesOfPrototypes = (): string =>
  [Object, Array, Map, String, Function]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
    .join(';');

/** Quotes of evidence whose words the page does not have: as a reader sees them, or in its title, attributes or data. */
const foreignQuotes = (
  draft: Draft,
  { lines, jsonLd, states, title }: Walked,
  document: Document,
): string[] => {
  const quotes = new Set<string>();
  JSON.stringify(draft, (key, value) => {
    if (key === 'quote' && typeof value === 'string') quotes.add(value);
    return value;
  });
  if (!quotes.size) return [];
  const shown = bare(`${title}${lines.map(({ text }) => text).join('')}`);
  const missing = [...quotes].filter((quote) => !shown.includes(bare(quote)));
  if (!missing.length) return [];
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const data = [...jsonLd, ...states.map(({ text }) => text)];
  const all = bare([...attributes, document.documentElement.textContent, ...data].join('\n'));
  return missing.filter((quote) => !all.includes(bare(quote)));
};

const bare = (words: string): string => words.replace(/[\s\p{Cf}]+/gu, '');
