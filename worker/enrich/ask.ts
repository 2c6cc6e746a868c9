/** A provider's only way to the world: requests through the fence, and answers told apart into values and failures. */
import { endedJson } from './ended-json.ts';
import type { Ask, AskRequest, Failure } from './provider.ts';

/** What the fence lets through: the whole body, read within its caps. */
export type Fetched =
  | { ok: true; status: number; headers: Headers; text: string; url: string; isCut: boolean }
  | { ok: false; failure: Failure };
export type FencedFetch = (url: string, request: AskRequest) => Promise<Fetched>;

export const makeAsk = (fetch: FencedFetch, now: Date): Ask => {
  const text: Ask['text'] = async (url, types, request = {}) => {
    const fetched = await fetch(url, request);
    if (!fetched.ok) return fetched;
    const failure = failureOf(fetched.status, fetched.headers, now);
    if (failure) return { ok: false, failure };
    const type = (fetched.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!types.includes(type))
      return { ok: false, failure: { outcome: 'error', reason: 'wrong-type' }, url: fetched.url };
    return { ok: true, value: fetched.text, url: fetched.url, type, isCut: fetched.isCut };
  };
  return {
    now,
    text,
    json: async (url, schema, request) => {
      const reply = await text(url, jsonTypes, request);
      if (!reply.ok) return reply;
      const whole = reply.isCut ? endedJson(reply.value) : reply.value;
      if (whole === null) return { ok: false, failure: { outcome: 'error', reason: 'too-large' } };
      const value = parseJson(whole);
      if (value === undefined) return { ok: false, failure: { outcome: 'error', reason: 'unreadable' } };
      const parsed = schema.safeParse(value);
      return parsed.success
        ? { ...reply, value: parsed.data }
        : { ok: false, failure: { outcome: 'error', reason: 'unexpected-shape' } };
    },
  };
};

const jsonTypes = [
  'application/json',
  'application/feed+json',
  'application/vnd.api+json',
  'application/dns-json',
  'application/rdap+json',
];

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @returns null for an answer that can be read. */
const failureOf = (status: number, headers: Headers, now: Date): Failure | null => {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return { outcome: 'not_found' };
  if (status === 429)
    return { outcome: 'rate_limited', retryAt: readRetryAfter(headers.get('Retry-After'), now) };
  if (status === 503 && headers.has('Retry-After'))
    return { outcome: 'rate_limited', retryAt: readRetryAfter(headers.get('Retry-After'), now) };
  if (status === 401 || status === 402 || status === 403 || status === 451) return { outcome: 'forbidden' };
  return { outcome: 'error', reason: status >= 500 ? 'server' : 'unexpected-shape' };
};

const longestWait = 7 * 86_400;

/** RFC 9110, 10.2.3: seconds or a date. A week at most, whatever it says. */
export const readRetryAfter = (value: string | null, now: Date): Date | null => {
  const text = value?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000;
  if (Number.isNaN(seconds)) return null;
  return new Date(now.getTime() + Math.min(longestWait, Math.max(1, seconds)) * 1000);
};
