/** The API's own description, read by a linter that knows OpenAPI and not this project. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { createApp } from '../../worker/app.ts';

const readDocument = async (): Promise<string> => {
  // Describing itself takes nothing of what wrangler.toml binds.
  const response = await createApp().request('/v1/openapi.json', {}, {});
  expect(response.status).toBe(200);
  return response.text();
};

const lint = async (source: string) => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
};

it('the API document passes the linter, with no error and no warning', async () => {
  expect(await lint(await readDocument())).toEqual([]);
}, 30_000);

it('the linter finds what is wrong', async () => {
  const document = JSON.parse(await readDocument());
  delete document.paths['/v1/leads/{id}'].patch.parameters;
  document.paths['/v1/me'].get.responses = {};
  expect((await lint(JSON.stringify(document))).join('\n')).toMatch(/path-parameters-defined/);
}, 30_000);
