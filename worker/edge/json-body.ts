/** A JSON body of a bounded size: counted while it is read, and refused before it is parsed. `c.var.sent` is what it says. */
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../env.ts';
import { Refusal } from '../problem.ts';

/** No request of this API comes near. */
const mostLevels = 32;

export const jsonBody = (maxBytes: number) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const contentType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
    if (contentType !== 'application/json') throw new Refusal('wrong-content-type');
    if (Number(c.req.header('Content-Length') ?? 0) > maxBytes) throw new Refusal('too-large');
    const text = await readText(c.req.raw.body, maxBytes);
    if (isDeeper(text, mostLevels)) throw new Refusal('too-deep');
    c.set('sent', parse(text));
    await next();
  });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed-json');
  }
};

/** Content-Length may be absent or wrong. */
const readText = async (body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<string> => {
  if (!body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new Refusal('too-large');
    }
    text += decode(decoder, value);
  }
  return text + decode(decoder);
};

const decode = (decoder: TextDecoder, bytes?: Uint8Array): string => {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Refusal('malformed-json', { detail: 'The body is not UTF-8.' });
  }
};

/** Whether JSON is nested deeper than this many levels: one pass over the text, before anything recurses into it. */
const isDeeper = (text: string, levels: number): boolean => {
  let level = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (++level > levels) return true;
    } else if (char === '}' || char === ']') level--;
  }
  return false;
};
