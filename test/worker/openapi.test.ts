import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { type Action, may, permissions } from '../../shared/permissions.ts';
import { roles } from '../../shared/words.ts';
import { createApp } from '../../worker/app.ts';
import { openApiDocument } from '../../worker/dev/openapi-document.ts';
import { request } from './team.ts';

interface Operation {
  security?: unknown[];
  'x-required-permission'?: string | null;
  responses: Record<string, { content?: Record<string, unknown> }>;
}
type Paths = Record<string, Record<string, Operation>>;

const read = () =>
  JSON.parse(JSON.stringify(openApiDocument(createApp()))) as {
    openapi: string;
    info: { version: string; description: string };
    'x-permissions': unknown;
    paths: Paths;
    components: { securitySchemes: Record<string, unknown> };
  };

/** Neither describes the API nor belongs to it. */
const pages = new Set(['get /pair', 'get /join', 'get /device']);
/** Whoever asks, what opens these is in the body, or they give nothing away. */
const open = [
  'get /health',
  'post /v1/setup',
  'post /v1/pair',
  'post /v1/join',
  'post /v1/device-authorizations',
  'post /v1/device-token',
];

describe('the OpenAPI document', () => {
  it('has every route', () => {
    const { paths } = read();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const served = createApp()
      .routes.filter((route) => route.method !== 'ALL')
      .map((route) => `${route.method.toLowerCase()} ${route.path.replace(/:(\w+)/g, '{$1}')}`)
      .filter((route) => !pages.has(route));
    expect(described.sort()).toEqual([...new Set(served)].sort());
    expect(described.length).toBeGreaterThanOrEqual(13);
  });

  it('says of each route whether it takes a token, and that problems are problem documents', () => {
    const { paths, components } = read();
    expect(components.securitySchemes.token).toMatchObject({ type: 'http', scheme: 'bearer' });
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { security, responses }] of Object.entries(methods)) {
        const isOpen = open.includes(`${method} ${path}`);
        expect([path, method, security]).toEqual([path, method, isOpen ? [] : [{ token: [] }]]);
        expect('401' in responses).toBe(!isOpen);
        for (const [status, response] of Object.entries(responses)) {
          if (Number(status) < 400) continue;
          expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
        }
      }
    }
  });

  it('names the permission that each route takes, and who has it', () => {
    const { paths, info, ...document } = read();
    expect(document['x-permissions']).toEqual(permissions);
    for (const action of Object.keys(permissions)) expect(info.description).toContain(`| ${action} |`);
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { responses, ...operation }] of Object.entries(methods)) {
        const name = `${method} ${path}`;
        const action = operation['x-required-permission'];
        if (open.includes(name)) expect([name, action]).toEqual([name, null]);
        else expect([name, Object.keys(permissions)]).toEqual([name, expect.arrayContaining([action])]);
        const isForSome = roles.some((role) => action && !may(role, action as Action));
        if (isForSome)
          expect([name, Object.keys(responses)]).toEqual([name, expect.arrayContaining(['403'])]);
      }
    }
  });

  it('gives the version that GET /health gives', async () => {
    const { openapi, info } = read();
    expect([openapi, info.version]).toEqual(['3.1.0', version]);
    expect(await (await request('/health')).json()).toEqual({
      status: 'ok',
      version,
      checks: { database: 'ok', queue: 'ok' },
    });
  });
});
