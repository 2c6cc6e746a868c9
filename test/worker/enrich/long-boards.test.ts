/** Boards that answer with more than the fence lets through: what was read is told, and no count of all. */
import { expect, it } from 'vitest';
import { endedJson } from '../../../worker/enrich/ended-json.ts';
import type { Subject } from '../../../worker/enrich/provider.ts';
import type { Fetcher } from '../../../worker/outbound.ts';
import { askProvider } from './ask-provider.ts';

/** Braces, brackets and quotation marks in it are words. */
const text = `<p class="a">We write {code}] \\\\</p>${'x'.repeat(9_000)}`;
const many = 400;
const ofMany = (one: (n: number) => string, between: string): string =>
  Array.from({ length: many }, (_, n) => one(n)).join(between);

const jsonOf = (list: string, role: object) => ({
  type: 'application/json',
  body: `{"${list}":[${ofMany((n) => JSON.stringify({ title: `Engineer ${n}`, ...role }), ',')}],"version":"1"}`,
});
const boards: Record<string, { type: string; body: string }> = {
  ashby: jsonOf('jobs', { secondaryLocations: [{ location: 'Oslo' }], descriptionPlain: text }),
  recruitee: jsonOf('offers', { locations: [{ city: 'Oslo' }], description: text }),
  personio: {
    type: 'text/xml',
    body: `<?xml version="1.0"?><workzag-jobs>${ofMany(
      (n) =>
        `<position><id>${n}</id><name>Engineer ${n}</name><jobDescriptions><jobDescription><value><![CDATA[${text}]]></value></jobDescription></jobDescriptions></position>`,
      '',
    )}</workzag-jobs>`,
  },
};

const ask = (system: string, answer: Response) => {
  const fetcher: Fetcher = async () => answer;
  const subject = { boards: [{ system, token: 'northwind' }] } as Pick<Subject, 'boards'>;
  return askProvider(system, subject, fetcher);
};

it.each(Object.entries(boards))(
  'of a board of several megabytes the beginning is told: %s',
  async (system, { type, body }) => {
    expect(body.length).toBeGreaterThan(3 * 1024 * 1024);
    const answer = await ask(system, new Response(body, { headers: { 'Content-Type': type } }));
    if (answer.outcome !== 'found') throw new Error(JSON.stringify(answer));
    const { openRoles, leastRoles, jobs } = answer.findings;
    expect(openRoles).toBeNull();
    expect(leastRoles).toBeGreaterThan(80);
    expect(leastRoles).toBeLessThan(many);
    expect(jobs?.slice(0, 2).map(({ title }) => title)).toEqual(['Engineer 0', 'Engineer 1']);
  },
);

it.each(Object.entries(boards))('of one that fits all are counted: %s', async (system, { type, body }) => {
  const short = body.replaceAll(/x{9000}/g, '');
  const answer = await ask(system, new Response(short, { headers: { 'Content-Type': type } }));
  expect(answer).toMatchObject({ outcome: 'found', findings: { openRoles: { value: many } } });
});

it.each([
  ['{"jobs":[{"a":[1,{"b":"]}"}]},{"a":"\\"}', '{"jobs":[{"a":[1,{"b":"]}"}]}]}'],
  ['{"meta":{"n":1},"jobs":[{"a":1},', '{"meta":{"n":1},"jobs":[{"a":1}]}'],
  ['{"jobs":[{"a":1', null],
  ['[{"a":1},{"a":2', null],
  ['', null],
])('ends a list behind its last whole item: %s', (cut, ended) => {
  expect(endedJson(cut)).toBe(ended);
});
