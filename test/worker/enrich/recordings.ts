/** What providers answered, or answer by their documentation: a file each beside this one, found by its provider's id. */
import * as z from 'zod';
import { lookupOutcomes } from '../../../shared/words.ts';
import type { Subject } from '../../../worker/enrich/provider.ts';
import type { Fetcher } from '../../../worker/outbound.ts';

const exchange = z.strictObject({
  /** `GET https://…`, as it is asked, with the body behind it where one is sent. */
  request: z.string(),
  status: z.int().default(200),
  type: z.string().default('application/json'),
  headers: z.record(z.string(), z.string()).default({}),
  /** Text as it stands, or JSON. */
  body: z.unknown(),
});
export type Exchange = z.infer<typeof exchange>;

const recordingSchema = z.strictObject({
  /** `recorded`: in the shape of an answer that was seen, with invented words. `documentation`: nobody has seen one yet. */
  origin: z.enum(['recorded', 'documentation']),
  /** What to record on a first live run. */
  missing: z.string(),
  scenarios: z
    .array(
      z.strictObject({
        name: z.string(),
        subject: z.record(z.string(), z.unknown()),
        outcome: z.enum(lookupOutcomes),
        exchanges: z.array(exchange),
      }),
    )
    .min(2),
});
export type Recording = z.infer<typeof recordingSchema>;
export type Scenario = Recording['scenarios'][number];

const files = import.meta.glob<unknown>('./recordings/*.json', { eager: true, import: 'default' });

export const recordings = new Map<string, Recording>(
  Object.entries(files).map(([path, file]) => [
    path.slice('./recordings/'.length, -'.json'.length),
    recordingSchema.parse(file),
  ]),
);

export const scenarioOf = (id: string, outcome: Scenario['outcome']): Scenario => {
  const found = recordings.get(id)?.scenarios.find((one) => one.outcome === outcome);
  if (!found) throw new Error(`recordings/${id}.json has no scenario that ends in ${outcome}`);
  return found;
};

export const subjectOf = (known: Partial<Subject>): Subject => ({
  name: null,
  domain: null,
  country: null,
  city: null,
  identifiers: [],
  boards: [],
  social: [],
  ...known,
});

/** A source that answers as it did, and to nothing else. */
export const standIn = (exchanges: readonly Exchange[]): { fetcher: Fetcher; asked: string[] } => {
  const asked: string[] = [];
  const fetcher: Fetcher = async (url, init) => {
    const request = requestLine(url, init);
    asked.push(request);
    const found = exchanges.find((one) => one.request === request);
    if (!found) throw new Error(`nobody recorded ${request}`);
    return answerOf(found);
  };
  return { fetcher, asked };
};

export const requestLine = (url: string, { method = 'GET', body }: RequestInit): string =>
  `${method} ${url}${typeof body === 'string' ? ` ${body}` : ''}`;

export const answerOf = ({ status, type, headers, body }: Exchange): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type, ...headers },
  });
