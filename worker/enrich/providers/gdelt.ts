/** GDELT: headlines of the world's press of the last months. https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
import * as z from 'zod';
import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { readHeadlines } from '../headline.ts';
import type { Answer, Ask, Provider } from '../provider.ts';

const host = 'api.gdeltproject.org';

const answer = z.union([
  z.object({
    articles: z.array(z.object({ title: z.string(), seendate: z.string(), url: z.string().nullish() })),
  }),
  // Where it has found nothing.
  z.strictObject({}).transform(() => ({ articles: [] })),
]);

export const gdelt: Provider = {
  id: 'gdelt',
  name: 'GDELT',
  kind: 'elsewhere',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['name'],
  outputs: ['news', 'funding'],
  hosts: [{ name: host, requests: 1, seconds: 5 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 6 },
  terms: {
    url: 'https://www.gdeltproject.org/about.html#termsofuse',
    licence: 'terms',
    attribution: 'The GDELT Project, https://www.gdeltproject.org/',
    note: 'Asked only for names that hardly anybody else has: of two words, or of four Chinese characters.',
  },
  prepare: ({ name }) => {
    const plain =
      name === null
        ? ''
        : stripLegalForm(name)
            .replace(/["\s]+/g, ' ')
            .trim();
    return isDistinct(plain) ? { key: plain, run: (ask) => lookUp(plain, ask) } : null;
  },
};

/** The press is asked by words alone, and a single one is a noun, a place or somebody else's name as well. */
const isDistinct = (name: string): boolean =>
  /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(name) || /^\p{Script=Han}{4,}$/u.test(name);

const addressOf = (name: string, format: 'json' | 'html'): string =>
  `https://${host}/api/v2/doc/doc?${new URLSearchParams({
    query: `"${name}"`,
    mode: 'ArtList',
    format,
    timespan: '3months',
    maxrecords: '75',
    sort: 'DateDesc',
  })}`;

const lookUp = async (name: string, ask: Ask): Promise<Answer> => {
  // What it does not like it answers in plain words, whatever was asked for, and often with 200.
  const types = ['application/json', 'text/plain', 'text/html'];
  const reply = await ask.text(addressOf(name, 'json'), types);
  if (!reply.ok) return reply.failure;
  if (!reply.value.trimStart().startsWith('{')) return complaintOf(reply.value, reply.type);
  const value = jsonOf(reply.value);
  if (value === undefined) return { outcome: 'error', reason: 'unreadable' };
  const parsed = answer.safeParse(value);
  if (!parsed.success) return { outcome: 'error', reason: 'unexpected-shape' };
  const headlines = parsed.data.articles.flatMap(({ title, seendate, url }) => {
    const day = dayOf(seendate);
    return day === null ? [] : [{ title: withoutGaps(title), day, url: url ?? null }];
  });
  const told = readHeadlines(headlines, name, 'gdelt.title');
  if (told.funding.length + told.signals.length === 0) return { outcome: 'empty', findings: null };
  return {
    outcome: 'found',
    findings: {
      about: { name, domain: null, country: null, identifiers: [], by: 'search' },
      url: addressOf(name, 'html'),
      ...told,
    },
  };
};

const complaintOf = (text: string, type: string | undefined): Answer => {
  if (/^[^<]{0,200}limit requests/i.test(text)) return { outcome: 'rate_limited', retryAt: null };
  // Of this name it will never find anything.
  if (/^[^<]{0,200}too (?:short|long|common)/i.test(text)) return { outcome: 'not_found' };
  return { outcome: 'error', reason: type === 'application/json' ? 'unreadable' : 'wrong-type' };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `20240615T170000Z` */
const dayOf = (seen: string): string | null => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)T/.exec(seen) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
};

/** Titles come in words with gaps between: `raises $ 20M , opens office`. */
const withoutGaps = (title: string): string =>
  title
    .slice(0, 300)
    .replace(/ (?=[,;:.!?%])/g, '')
    .replace(/([$€£]) (?=\d)/g, '$1');
