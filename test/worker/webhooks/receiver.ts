/** A webhook's receiver that answers as it is told. */
import { expect } from 'vitest';
import type { Fetcher } from '../../../worker/outbound.ts';

export interface Received {
  url: string;
  headers: Headers;
  body: string;
}
/** A receiver that answers as it is told, then yes. */
export const receiver = (...answers: (() => Response | Promise<Response>)[]) => {
  const received: Received[] = [];
  const fetcher: Fetcher = async (url, init) => {
    received.push({ url, headers: new Headers(init.headers), body: String(init.body) });
    expect(init.redirect).toBe('manual');
    return (await answers.shift()?.()) ?? new Response('ok');
  };
  return { received, fetcher };
};
