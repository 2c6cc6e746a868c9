/** Pages of invented companies, made by the test, under any `*.example` host. */
import { type Served, serve } from './http.ts';

export interface Site extends Served {
  /** `host/path` of each request, in order: what the browser has asked any page for. */
  requests: string[];
}

/** @param pages HTML by `host/path`, such as `northwind.example/`; null answers 404. */
export const serveSite = async (pages: (address: string) => string | null): Promise<Site> => {
  const requests: string[] = [];
  const served = await serve((request, response) => {
    const address = `${request.headers.host}${request.url}`;
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(address);
    const html = pages(address);
    response.writeHead(html === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  return { ...served, requests };
};
