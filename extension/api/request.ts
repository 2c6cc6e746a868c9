/** One request to the Worker, and every way in which it can end. Never throws, whoever answers. */
import * as z from 'zod';
import { type Problem, problemSchema } from '../../shared/api/problem.ts';

// Extension pages and workers forbid the code generation that zod would try.
z.config({ jitless: true });

export type Reply<T> =
  | { kind: 'ok'; value: T }
  /** The Worker says why not. `retryAfter` in milliseconds, where it says when. */
  | { kind: 'problem'; status: number; problem: Problem; retryAfter: number | null }
  /** No network, no answer in time, or an answer cut short. */
  | { kind: 'unreachable' }
  /** Something answers that is not a Worker of ours: a login page of the hotel, another server, another version. */
  | { kind: 'stranger'; status: number; problem: Problem };

export interface Request<T> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  answer: z.ZodType<T>;
  /** A file goes as it is, under its own type; all else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The answer is a file of this type, of any size, until `stop`. @param onBytes how many have come so far */
  file?: { type: string; stop: AbortSignal; onBytes(bytes: number): void };
  /** Milliseconds, where the line's are too few. */
  timeout?: number;
}

export interface Line {
  origin: string;
  token: string | null;
  fetch: typeof fetch;
  now: () => number;
  /** Milliseconds until an answer must be whole. */
  timeout?: number;
  /** The Worker's own page speaks by the cookie that the Worker gave it. */
  ownPage?: boolean;
}

const longestAnswer = 8 * 1024 * 1024;

export const request = async <T>(line: Line, asked: Request<T>): Promise<Reply<T>> => {
  let response: Response;
  let payload: unknown;
  const file = asked.body instanceof Blob ? asked.body : null;
  try {
    response = await line.fetch(line.origin + asked.path, {
      method: asked.method,
      headers: {
        Accept: 'application/json, application/problem+json, text/csv',
        ...(asked.body !== undefined && { 'Content-Type': file?.type ?? 'application/json' }),
        ...(line.token !== null && { Authorization: `Bearer ${line.token}` }),
        ...asked.headers,
      },
      ...(asked.body !== undefined && { body: file ?? JSON.stringify(asked.body) }),
      // Nothing but the token speaks for us, nothing is kept aside, and the Worker never sends us elsewhere.
      credentials: line.ownPage ? 'same-origin' : 'omit',
      cache: 'no-store',
      redirect: 'error',
      // What is to go is gone, though the page be left meanwhile.
      keepalive: asked.method === 'DELETE',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([
        AbortSignal.timeout(asked.timeout ?? line.timeout ?? 15_000),
        ...(asked.file ? [asked.file.stop] : []),
      ]),
    });
    payload = await readPayload(response, asked.file);
  } catch {
    return { kind: 'unreachable' };
  }

  if (response.ok) {
    const answer = asked.answer.safeParse(payload);
    return answer.success ? { kind: 'ok', value: answer.data } : stranger(line.origin, response.status);
  }
  const problem = problemSchema.safeParse(payload);
  if (!problem.success) return stranger(line.origin, response.status);
  const retryAfter = readRetryAfter(response.headers.get('Retry-After'), line.now());
  return { kind: 'problem', status: response.status, problem: problem.data, retryAfter };
};

/** What the answer holds, by the type that it says; undefined where that is none of ours. */
const readPayload = async (response: Response, file: Request<unknown>['file']): Promise<unknown> => {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.ok && file && type.startsWith(file.type)) return readFile(response, file);
  const text = await readAtMost(response, longestAnswer);
  return /[/+]json\b/.test(type) ? parseJson(text) : type.startsWith('text/csv') ? text : undefined;
};

const readFile = async (
  { body }: Response,
  { type, onBytes }: NonNullable<Request<unknown>['file']>,
): Promise<Blob> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    onBytes(bytes);
  }
  return new Blob(chunks, { type });
};

/** Null where there is more than we are ready to hold. */
const readAtMost = async (response: Response, limit: number): Promise<string | null> => {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > limit) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

const parseJson = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // Says application/json and is not: the schema refuses it.
  }
};

const stranger = (origin: string, status: number): Reply<never> => ({
  kind: 'stranger',
  status,
  problem: {
    type: 'about:blank',
    title: 'Not a Whynow Worker',
    status,
    detail: `What answers at ${origin} (status ${status}) is not the Worker that this browser was paired with.`,
    code: 'not-a-worker',
    remedy:
      'Check the network (a login page may stand in between), then the address, and pair again if it moved.',
  },
});

/** Seconds or a date, RFC 9110 10.2.3. */
const readRetryAfter = (header: string | null, now: number): number | null => {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};
