import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { domain, type StandInSources, startSources } from '../../../worker/dev/sample-sources.ts';

let sources: StandInSources;
beforeAll(async () => {
  sources = await startSources(0);
});
afterAll(() => sources.close());

const ask = (url: string) => fetch(sources.via, { headers: { 'X-Whynow-Url': url } });

it('answers for the company of the sample pages, as its own site and public sources would', async () => {
  expect(existsSync(`test/samples/${domain}/index.html`)).toBe(true);
  expect(await (await ask(`https://${domain}/`)).text()).toContain('Northwind Robotics');
  expect(
    await (await ask('https://data.brreg.no/enhetsregisteret/api/enheter/999999905')).json(),
  ).toMatchObject({
    organisasjonsnummer: '999999905',
  });
});

it('knows no other company', async () => {
  expect((await ask('https://nordlys.example/')).status).toBe(404);
});
