/** Holds the walls, and shows of each wall that it can fail. */
import { describe, expect, it, test } from 'vitest';
import { readProductFiles } from './product-files.ts';
import type { SourceFile } from './read-source.ts';
import { findBreaches, walls } from './walls.ts';

const file = (path: string, source: string): SourceFile => ({ path, source });
const empty = (path: string): SourceFile => file(path, 'export const x = 1;');

/** By wall: files that break it, each the smallest of its kind. The last of a list is the one that breaks it. */
const offences: Record<string, SourceFile[][]> = {
  'a folder imports only what the table allows it': [
    [empty('worker/env.ts'), file('shared/score/a.ts', "import { x } from '../../worker/env.ts';")],
    [empty('worker/env.ts'), file('shared/score/a.ts', "import type { X } from '../../worker/env.ts';")],
    [empty('worker/jobs.ts'), file('extension/api/client.ts', "export { x } from '../../worker/jobs.ts';")],
    [empty('extension/api/client.ts'), file('worker/app.ts', "import '../extension/api/client.ts';")],
    [empty('extension/ui/Popup.tsx'), file('extension/capture/a.ts', "import { x } from '../ui/Popup.tsx';")],
    [empty('extension/capture/a.ts'), file('extension/ui/Popup.tsx', "import { x } from '../capture/a.ts';")],
    [
      empty('extension/capture/a.ts'),
      file('extension/ui/Popup.tsx', "type A = import('../capture/a.ts').A;"),
    ],
    [
      empty('extension/background/outbox.ts'),
      file('extension/ui/Popup.tsx', "await import('../background/outbox.ts');"),
    ],
    [
      empty('extension/browser/badge.ts'),
      file('extension/ui/Popup.tsx', "import { x } from '../browser/badge.ts';"),
    ],
    [
      empty('extension/api/client.ts'),
      file('extension/ui/Popup.tsx', "import { x } from '../api/client.ts';"),
    ],
    [
      empty('extension/background/connection.ts'),
      file('extension/web/main.tsx', "import { x } from '../background/connection.ts';"),
    ],
    [
      empty('extension/browser/badge.ts'),
      file('extension/web/main.tsx', "import { x } from '../browser/badge.ts';"),
    ],
    [
      empty('extension/ui/services.ts'),
      file('extension/api/client.ts', "import { x } from '../ui/services.ts';"),
    ],
  ],
  'shared is pure: no page, network, browser, storage, timer or Node': [
    [file('shared/a.ts', "export const get = () => fetch('https://northwind.example');")],
    [file('shared/a.ts', 'export const title = () => document.title;')],
    [file('shared/a.ts', 'export const id = () => chrome.runtime.id;')],
    [file('shared/a.ts', 'export const later = (f: () => void) => setTimeout(f);')],
    [file('shared/a.ts', "import { join } from 'node:path';")],
  ],
  'capture only reads the document that it is given': [
    [file('extension/capture/a.ts', "export const get = () => fetch('https://northwind.example');")],
    [file('extension/capture/a.ts', 'export const title = () => document.title;')],
    [file('extension/capture/a.ts', 'export const title = () => globalThis.document.title;')],
    [file('extension/capture/a.ts', 'export const scroll = () => window.scrollTo(0, 0);')],
  ],
  'the score, the text readers and capture know no clock and no chance': [
    [file('shared/score/a.ts', 'export const now = () => Date.now();')],
    [file('shared/text/a.ts', 'export const now = () => new Date();')],
    [file('extension/capture/a.ts', 'export const any = () => Math.random();')],
    [file('extension/capture/a.ts', 'export const id = () => crypto.randomUUID();')],
  ],
  'capture takes from shared types, the text readers and the words': [
    [
      empty('shared/capture.ts'),
      file('extension/capture/a.ts', "import { x } from '../../shared/capture.ts';"),
    ],
    // Under verbatimModuleSyntax the file is still loaded, for its side effects.
    [
      empty('shared/capture.ts'),
      file('extension/capture/a.ts', "import { type X } from '../../shared/capture.ts';"),
    ],
  ],
  'capture brings no package into a page, and one into the background': [
    [file('extension/capture/a.ts', "import { parse } from 'tldts';")],
    [
      file('shared/text/a.ts', "import { z } from 'zod';"),
      file('extension/capture/a.ts', "import { x } from '../../shared/text/a.ts';"),
    ],
  ],
  'screens bring no zod': [
    [file('extension/ui/Popup.tsx', "import { z } from 'zod';")],
    [
      file('shared/api.ts', "import { z } from 'zod/mini';"),
      file('extension/ui/Popup.tsx', "import { leadSchema } from '../../shared/api.ts';"),
    ],
  ],
  'only extension/browser touches the browser': [
    [file('extension/ui/Popup.tsx', 'export const id = () => chrome.runtime.id;')],
    [file('extension/background/outbox.ts', "export const ask = () => browser.alarms.clear('x');")],
    [file('extension/entrypoints/background.ts', "import { browser } from 'wxt/browser';")],
    [file('extension/background/outbox.ts', "import { sendMessage } from '@webext-core/messaging';")],
  ],
  'no content script: pages are read on a click alone': [
    [file('extension/entrypoints/a.ts', 'export default defineContentScript({ main() { return 1; } });')],
    [
      file(
        'extension/entrypoints/a.ts',
        "import { defineContentScript } from 'wxt/utils/define-content-script'; export default defineContentScript({});",
      ),
    ],
  ],
  'routes know no providers': [
    [
      empty('worker/enrich/providers/a.ts'),
      file('worker/routes/a.ts', "import { x } from '../enrich/providers/a.ts';"),
    ],
  ],
  'all SQL lives in the store': [
    [file('worker/ingest.ts', 'export const ask = (db: D1Database, text: string) => db.prepare(text);')],
    [file('worker/routes/a.ts', "export const sql = 'SELECT id FROM accounts WHERE workspace = ?1';")],
    [file('worker/rescore.ts', 'export const sql = `insert into t values (1)`;')],
  ],
  'the Worker runs without Node': [
    [file('worker/app.ts', "import { readFile } from 'node:fs/promises';")],
    [empty('worker/dev/start.ts'), file('worker/app.ts', "import { x } from './dev/start.ts';")],
  ],
  'nothing shipped imports a tool': [
    [empty('extension/build.ts'), file('extension/browser/a.ts', "import { x } from '../build.ts';")],
  ],
  'no import goes round in a circle': [
    [file('worker/b.ts', "import { a } from './a.ts';"), file('worker/a.ts', "import { b } from './b.ts';")],
    [
      file('worker/c.ts', "export { a } from './a.ts';"),
      file('worker/b.ts', "import type { C } from './c.ts';"),
      file('worker/a.ts', "import { b } from './b.ts';"),
    ],
    [file('worker/a.ts', "import { a } from './a.ts';")],
  ],
  'a file is named after what it holds': [
    [empty('shared/utils.ts')],
    [empty('worker/common/dates.ts')],
    [empty('extension/ui/date-helpers.ts')],
    [empty('test/browser/misc.ts')],
    [empty('worker/store/lead-manager.ts')],
  ],
  'no HTML from strings': [
    [file('extension/ui/a.ts', "export const f = (e: Element) => { e.innerHTML = '<b>'; };")],
    [file('extension/capture/a.ts', "export const f = (e: Element) => e['outerHTML'];")],
    [file('extension/ui/A.tsx', "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;")],
  ],
  'no barrel files': [[empty('shared/a.ts'), file('shared/index.ts', "export * from './a.ts';")]],
  'every import can be followed': [
    [file('shared/a.ts', "import { b } from './b.ts';")],
    [empty('shared/b.ts'), file('shared/a.ts', "import { b } from './b';")],
    [file('shared/a.ts', 'export const load = (name: string) => import(name);')],
    [file('shared/a.ts', 'export const = 1;')],
  ],
};

/** What stands close to an offence, and is none. */
const allowed: [what: string, files: SourceFile[]][] = [
  [
    'a parameter called document',
    [file('extension/capture/a.ts', 'export const f = (document: Document) => document.title;')],
  ],
  ['a property called fetch', [file('shared/a.ts', 'export const f = (a: { fetch(): void }) => a.fetch();')]],
  ['a type called Window', [file('shared/a.ts', 'export type A = { w: Window; f: typeof fetch };')]],
  ['a date from a number', [file('shared/a.ts', 'export const f = (at: number) => new Date(at);')]],
  [
    'a sentence with select and from in it',
    [file('worker/app.ts', "export const f = 'Select a tag from the list';")],
  ],
  [
    'an import named in a comment',
    [file('shared/a.ts', "// import { x } from '../worker/env.ts';\nexport const a = 1;")],
  ],
  [
    'an import named in a string',
    [file('shared/a.ts', 'export const a = "import { x } from \'../worker/env.ts\'";')],
  ],
  [
    'types of the wire format in capture',
    [
      empty('shared/capture.ts'),
      file('extension/capture/a.ts', "import type { Draft } from '../../shared/capture.ts';"),
    ],
  ],
  [
    'types of the services anywhere in the extension',
    [
      empty('extension/ui/services.ts'),
      file('extension/browser/a.ts', "import type { Services } from '../ui/services.ts';"),
    ],
  ],
  ['a stylesheet', [file('extension/ui/Popup.tsx', "import './popup.css';")]],
  [
    'two ways to one file',
    [
      empty('worker/d.ts'),
      file('worker/b.ts', "import { x } from './d.ts';"),
      file('worker/c.ts', "import { x } from './d.ts';"),
      file('worker/a.ts', "import './b.ts'; import './c.ts';"),
    ],
  ],
];

test('the project keeps its walls', () => {
  const breaches = findBreaches(readProductFiles()).map(({ path, why, wall }) => `${path}: ${why} (${wall})`);
  expect(breaches).toEqual([]);
});

test('the walls see the whole project', () => {
  const folders = new Set(readProductFiles().map(({ path }) => path.split('/').slice(0, 2).join('/')));
  for (const folder of [
    'shared/score',
    'extension/capture',
    'extension/ui',
    'worker/store',
    'worker/routes',
  ]) {
    expect(folders).toContain(folder);
  }
});

describe.each(walls.map(({ name }) => name))('%s', (name) => {
  it('has an offence below', () => {
    expect(offences[name]?.length).toBeGreaterThan(0);
  });

  it.each((offences[name] ?? []).map((files) => [files.at(-1)?.path, files.at(-1)?.source, files] as const))(
    'is broken by %s: %s',
    (path, _source, files) => {
      expect(findBreaches(files)).toContainEqual({ wall: name, path, why: expect.any(String) });
    },
  );
});

test.each(allowed)('%s breaks no wall', (_what, files) => {
  expect(findBreaches(files)).toEqual([]);
});
