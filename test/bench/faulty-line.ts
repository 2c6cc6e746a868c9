/** The line of the fault bench: it drops requests, loses answers and answers 503; and what each control breaks in it. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receipt } from '../../shared/api/lead.ts';
import type { Capture } from '../../shared/capture.ts';
import { readBody, type Served, serve } from '../browser/harness/http.ts';

export const controls = ['no-key', 'memory-outbox', 'early-answer'] as const;
export type Control = (typeof controls)[number];

export interface FaultyLine extends Served {
  origin: string;
  /** Whether anything happens to captures now. */
  isBad: boolean;
  counters: { sent: number; dropped: number; answersLost: number; busy: number };
}

/** Of a hundred captures so many are dropped before the Worker sees them, answered 503, robbed of their answer. */
const shares = { dropped: 0.08, busy: 0.06, answersLost: 0.08 };
const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After' };
const busy = { type: 'about:blank', title: 'Busy', status: 503, detail: 'x', code: 'busy', remedy: 'x' };

export const openFaultyLine = async (
  worker: string,
  random: () => number,
  control: Control | null,
): Promise<FaultyLine> => {
  const counters = { sent: 0, dropped: 0, answersLost: 0, busy: 0 };
  const state = { isBad: false };

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const isCapture = request.method === 'POST' && request.url === '/v1/captures';
    const chance = isCapture && state.isBad ? random() : 1;
    if (isCapture) counters.sent++;
    const id = isCapture ? (JSON.parse(body.toString()) as Capture).id : '';
    const answer = (status: number, value: unknown, more: Record<string, string> = {}): void =>
      void response
        .writeHead(status, { ...cors, ...more, 'Content-Type': 'application/json' })
        .end(JSON.stringify(value));
    const isEarly = control === 'early-answer' && isCapture;
    if (chance < shares.dropped) {
      counters.dropped++;
      return isEarly ? answer(201, receiptOf(id)) : void request.socket.destroy();
    }
    if (chance < shares.dropped + shares.busy) {
      counters.busy++;
      return isEarly ? answer(201, receiptOf(id)) : answer(503, busy, { 'Retry-After': '1' });
    }
    const isRenamed = control === 'no-key' && isCapture;
    const answered = await forward(
      worker,
      request,
      isRenamed ? body.toString().replace(id, randomUUID()) : body,
    );
    if (!answered) return void request.socket.destroy();
    if (chance < shares.dropped + shares.busy + shares.answersLost) {
      counters.answersLost++;
      return void request.socket.destroy();
    }
    const { status, headers, text } = answered;
    response.writeHead(status, headers);
    response.end(isRenamed && status === 201 ? JSON.stringify({ ...JSON.parse(text), id }) : text);
  };

  const served = await serve(pass);
  return Object.assign(state, served, { counters, origin: `http://127.0.0.1:${served.port}` });
};

/** null where the Worker cannot be reached. */
const forward = async (worker: string, request: IncomingMessage, body: string | Buffer<ArrayBuffer>) => {
  const {
    host: _host,
    connection: _connection,
    'content-length': _length,
    ...headers
  } = request.headers as Record<string, string>;
  const answer = await fetch(worker + request.url, {
    method: request.method ?? 'GET',
    headers,
    ...(body.length > 0 && { body }),
  }).catch(() => null);
  if (!answer) return null;
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name),
  );
  return { status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() };
};

/** What a Worker would say that answers before it has kept anything. */
const receiptOf = (id: string): Receipt => ({
  id,
  account: 'none',
  created: true,
  receivedAt: new Date().toISOString(),
  newSignals: 0,
  score: 50,
  tier: 'mid',
});
