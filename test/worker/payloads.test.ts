/** More than five hundred payloads, each a company that says it in every field: kept word for word, harmless in every answer. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { captureSchema } from '../../shared/capture.ts';
import { parseCsv } from '../../shared/csv/parse.ts';
import { undefuse } from '../../shared/csv/write.ts';
import { capturedPayload, domainOf } from '../payloads/captured.ts';
import { payloads } from '../payloads/payloads.ts';
import { type Client, makeMember } from './team.ts';

const json = 'application/json';

/** An answer that no browser takes for a page, whatever is in it. */
const readData = async (client: Client, path: string, type: string): Promise<Uint8Array> => {
  const answer = await client.request(path);
  expect([path, answer.status, answer.headers.get('Content-Type')]).toEqual([
    path,
    200,
    expect.stringContaining(type),
  ]);
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  return new Uint8Array(await answer.arrayBuffer());
};
const readJson = async (client: Client, path: string): Promise<unknown> =>
  JSON.parse(strFromU8(await readData(client, path, json)));

it('payloads come back word for word, as data, in the lead, the account, its history and every export', async () => {
  const admin = await makeMember('north', 'admin', '<script>canary()</script>');
  const sent = payloads.map((payload, n) => captureSchema.parse(capturedPayload(n, payload)));
  const ids: string[] = [];
  for (const capture of sent) ids.push((await admin.capture(capture)).account);
  expect(new Set(ids).size).toBe(payloads.length);

  for (const [n, id] of ids.entries()) {
    const capture = sent[n] ?? expect.fail();
    const account = accountSchema.parse(await readJson(admin, `/v1/accounts/${id}`));
    expect(account.facts.name?.[0]?.value).toBe(capture.company.name?.value);
    expect(account.facts.description?.[0]).toMatchObject({
      value: capture.company.description?.value,
      source: { quote: capture.company.description?.evidence.quote },
    });
    expect(account.people[0]).toMatchObject({ name: capture.people[0]?.name });
    expect(account.captures[0]?.title).toBe(capture.page.title);
    if (n % 10 === 0) await readData(admin, `/v1/leads/${id}/history`, json);
  }

  const names = new Set(sent.map(({ company }) => company.name?.value));
  let cursor = '';
  let listed = 0;
  do {
    const page = leadPageSchema.parse(await readJson(admin, `/v1/leads?limit=100${cursor}`));
    for (const { name } of page.leads) expect(names.has(name)).toBe(true);
    listed += page.leads.length;
    cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor);
  expect(listed).toBe(payloads.length);

  for (const format of ['hubspot', 'salesforce', 'generic']) {
    const text = strFromU8(await readData(admin, `/v1/leads.csv?format=${format}`, 'text/csv'));
    const { rows } = parseCsv(text);
    expect(rows).toHaveLength(payloads.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\p{C}\p{Z}]*[=+\-@＝＋－＠]/u);
    expect(new Set(rows.slice(1).map(([name]) => undefuse(name ?? '')))).toEqual(names);
  }

  const files = unzipSync(await readData(admin, '/v1/export', 'application/zip'));
  const captures = strFromU8(files['captures.jsonl'] ?? new Uint8Array())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; body: string });
  const bodies = new Map(captures.map(({ id, body }) => [id, body]));
  for (const capture of sent) expect(JSON.parse(bodies.get(capture.id) ?? '')).toEqual(capture);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 300_000);

it('payloads in a search, a look-up and a link’s code are answered and shown nowhere', async () => {
  const admin = await makeMember('north', 'admin');
  for (const [n, { text }] of payloads.entries()) {
    const asked = encodeURIComponent(text.slice(0, 100));
    const paths = [
      `/v1/leads?q=${asked}`,
      `/v1/lookup?name=${asked}&domain=${domainOf(n)}`,
      `/v1/leads?tag=${asked}`,
    ];
    for (const path of n % 5 ? paths.slice(0, 1) : paths) {
      const answer = await admin.request(path);
      expect([path, answer.status < 500]).toEqual([path, true]);
      expect(answer.headers.get('Content-Type')).toMatch(/^application\/(problem\+)?json/);
    }
  }
  for (const page of ['/pair', '/join', '/device']) {
    const html = await (
      await admin.request(`${page}?code=%3Cscript%3Ecanary()%3C/script%3E`, {
        headers: { 'Accept-Language': '<script>canary()</script>' },
      })
    ).text();
    expect(html).not.toContain('canary');
    expect(html).not.toContain('<script');
  }
}, 300_000);
