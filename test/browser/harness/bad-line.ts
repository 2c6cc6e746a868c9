/** A line to the Worker that can be made to fail: the extension is paired with its address in place of the Worker's. */
import type { Capture } from '../../../shared/capture.ts';
import { readBody, type Served, serve } from './http.ts';

export type Fault =
  /** The connection breaks before the Worker sees anything. */
  | 'drop-request'
  /** The Worker does its work, and its answer is lost. */
  | 'lose-answer'
  /** A hotel's login page answers in its place. */
  | 'login-page'
  /** This status, as the Worker words it. */
  | { status: number; retryAfter?: number };

export interface BadLine extends Served {
  origin: string;
  /** What happens to requests to `/v1/captures` from now on; null lets them through. */
  fault: Fault | null;
  /** `METHOD /path` of everything that was asked, in order. */
  requests: string[];
  /** Ids of captures as they were posted, in order, repeats included, whatever became of them. */
  posted: string[];
  /** The captures themselves, likewise. */
  captures: Capture[];
  /** Calls back after each capture that was posted. */
  onPost(listener: (id: string) => void): void;
}

export const openBadLine = async (worker: string): Promise<BadLine> => {
  const listeners: ((id: string) => void)[] = [];
  const line: Omit<BadLine, keyof Served | 'origin'> = {
    fault: null,
    requests: [],
    posted: [],
    captures: [],
    onPost: (listener) => listeners.push(listener),
  };
  const served = await serve(async (request, response) => {
    const body = await readBody(request);
    line.requests.push(`${request.method} ${request.url}`);
    const isCapture = request.method === 'POST' && request.url === '/v1/captures';
    const fault = isCapture ? line.fault : null;
    if (isCapture) {
      const capture = JSON.parse(body.toString()) as Capture;
      const { id } = capture;
      line.posted.push(id);
      line.captures.push(capture);
      for (const listener of listeners) listener(id);
    }
    const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After' };
    if (fault === 'drop-request') return void request.socket.destroy();
    if (fault === 'login-page')
      return void response.writeHead(200, { ...cors, 'Content-Type': 'text/html' }).end('<h1>Welcome</h1>');
    if (typeof fault === 'object' && fault !== null) {
      const { status, retryAfter } = fault;
      const headers = { ...cors, ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) };
      response.writeHead(status, { ...headers, 'Content-Type': 'application/problem+json' });
      return void response.end(JSON.stringify(problemOf(status)));
    }
    const { host: _host, connection: _connection, ...headers } = request.headers as Record<string, string>;
    const answer = await fetch(worker + request.url, {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 && { body }),
    }).catch(() => null); // The Worker is stopped: the line is as dead as it.
    if (!answer) return void request.socket.destroy();
    const answered = await answer.text();
    if (fault === 'lose-answer') return void request.socket.destroy();
    const kept = [...answer.headers].filter(
      ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(kept)).end(answered);
  });
  return Object.assign(line, served, { origin: `http://127.0.0.1:${served.port}` });
};

const problemOf = (status: number) => ({
  type: 'about:blank',
  title: `Made up by the test: ${status}`,
  status,
  detail: 'Made up by the test.',
  code: 'made-up',
  remedy: 'None.',
});
