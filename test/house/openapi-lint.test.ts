/** The API's own description, read by a linter that knows OpenAPI and not this project. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { createApp } from '../../worker/app.ts';
import { openApiDocument } from '../../worker/dev/openapi-document.ts';

const document = JSON.stringify(openApiDocument(createApp()));

const lint = async (source: string) => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
};

it('the API document passes the linter, with no error and no warning', async () => {
  expect(await lint(document)).toEqual([]);
}, 30_000);

it('the linter finds what is wrong', async () => {
  const broken = JSON.parse(document);
  delete broken.paths['/v1/leads/{id}'].patch.parameters;
  broken.paths['/v1/me'].get.responses = {};
  expect((await lint(JSON.stringify(broken))).join('\n')).toMatch(/path-parameters-defined/);
}, 30_000);
