/**
 * Every source without a key, on loopback: it answers as the tests' recordings do of one company that all of them know, that
 * of the sample pages, each after the same time. For `npm start -- --sample-sources` and the bench.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { CapturedCompany } from '../../shared/capture.ts';
import type { Board } from '../../shared/text/company/board.ts';

interface Exchange {
  request: string;
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: unknown;
}
interface Scenario {
  outcome: string;
  subject: {
    domain?: string;
    country?: string;
    boards?: Board[];
    identifiers?: CapturedCompany['identifiers'][number]['value'][];
  };
  exchanges: Exchange[];
}

export interface StandInSources {
  /** For ENRICH_VIA. */
  via: string;
  /** What sources can ask by of the company: the rest of it is `domain` and `country`. */
  boards: Board[];
  identifiers: CapturedCompany['identifiers'][number]['value'][];
  /** Requests so far, and the most that were open at once. */
  seen: { requests: number; mostOpen: number };
  close(): void;
}

export const domain = 'northwind.example';
export const country = 'NO';

export const startSources = async (delayMs: number): Promise<StandInSources> => {
  const scenarios = scenariosOfIt();
  const answers = new Map<string, Exchange>();
  for (const { exchanges } of scenarios) for (const one of exchanges) answers.set(keyOf(one.request), one);
  const seen = { requests: 0, mostOpen: 0 };
  let open = 0;
  const server = createServer((request, response) => {
    seen.requests++;
    seen.mostOpen = Math.max(seen.mostOpen, ++open);
    setTimeout(() => {
      const address = String(request.headers['x-whynow-url']);
      const answer = answers.get(keyOf(`${request.method} ${address}`)) ?? addressOfHost(address);
      const { status = 200, type = 'application/json', headers = {}, body = {} } = answer ?? { status: 404 };
      response.writeHead(status, { 'Content-Type': type, ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
      open--;
    }, delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    via: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    boards: scenarios.flatMap(({ subject }) => subject.boards ?? []),
    identifiers: scenarios.flatMap(({ subject }) => subject.identifiers ?? []),
    seen,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const folder = fileURLToPath(new URL('../../test/worker/enrich/recordings/', import.meta.url));

/** Of each source the first way of knowing it, and the others that say nothing else to the same question. */
const scenariosOfIt = (): Scenario[] => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const { scenarios } = JSON.parse(readFileSync(folder + file, 'utf8')) as { scenarios: Scenario[] };
    const [first, ...others] = scenarios.filter(({ outcome, subject }) => {
      const isIt = (subject.domain ?? domain) === domain && (subject.country ?? country) === country;
      return outcome === 'found' && isIt;
    });
    if (!first) return [];
    // A company has one board of a system.
    if (first.subject.boards) return [first];
    const asked = new Set(first.exchanges.map(({ request }) => request));
    return [first, ...others.filter(({ exchanges }) => !exchanges.some(({ request }) => asked.has(request)))];
  });
};

/** As sources understand it: in capitals or not, and news since whatever time. */
const keyOf = (request: string): string => request.toLowerCase().replace(/(?<=created_at_i%3e)\d+/, '');

/** Every name leads to a public address: the company's own pages are asked only of such. */
const addressOfHost = (asked: string): Omit<Exchange, 'request'> | undefined => {
  const type = new URL(asked).searchParams.get('type');
  if (!asked.startsWith('https://dns.google/') || (type !== 'A' && type !== 'AAAA')) return undefined;
  const found = type === 'A' ? [{ type: 1, data: '93.184.215.14' }] : [];
  return { body: { Status: 0, Answer: found } };
};
