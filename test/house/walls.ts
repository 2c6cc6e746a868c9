/** The walls of docs/ARCHITECTURE.md: who may import what, and what stands in one place only. */
import { type Facts, type Import, readSource, type SourceFile } from './read-source.ts';

/** Why a file breaks a wall, in words that say what to do. */
export interface Breach {
  wall: string;
  path: string;
  why: string;
}

interface Wall {
  name: string;
  breaches(file: Facts, all: ReadonlyMap<string, Facts>): string[];
}

const isIn = (path: string | null, ...folders: string[]): boolean =>
  path !== null && folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const isProduct = (path: string): boolean => isIn(path, 'shared', 'extension', 'worker');
/** Run by Node on a developer's machine, and by nobody else. */
const isTool = (path: string): boolean =>
  isIn(path, 'worker/dev', 'worker/cli', 'extension/cli') || /^extension\/[^/]+$/.test(path);

const ours = (file: Facts): (Import & { target: string })[] =>
  file.imports.flatMap((i) => (i.target === null ? [] : [{ ...i, target: i.target }]));

const written = (imports: readonly Import[]): string[] => imports.map((i) => `imports ${i.written}`);

/** All packages that a file brings with it when it runs, each with the file that asks for it. */
const runtimePackages = (start: Facts, all: ReadonlyMap<string, Facts>): Map<string, string> => {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    for (const { target, written, typeOnly } of file.imports) {
      if (typeOnly) continue;
      const next = target === null ? null : all.get(target);
      if (target === null) packages.set(written, file.path);
      if (next) queue.push(next);
    }
  }
  return packages;
};

const uses = (file: Facts, names: readonly string[]): string[] =>
  names.filter((name) => file.globals.has(name)).map((name) => `uses ${name}`);

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const browserApi = ['browser', 'chrome'];
const page = ['document', 'window', 'self', 'globalThis', 'location', 'history', 'navigator', 'DOMParser'];
const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame'];

/** What passes between the extension's parts: its types are for all of them. */
const passed = ['extension/ui/services.ts', 'extension/ui/settings-services.ts'];

/** Which of our folders a folder's code may import, itself not counted. */
const mayImport: [folder: string, allowed: string[]][] = [
  ['shared', []],
  ['extension/capture', ['shared']],
  ['extension/ui', ['shared']],
  ['extension/api', ['shared']],
  ['extension/browser', ['shared']],
  // The Worker's own page: no extension is there to ask. What it takes of `browser` asks nothing of one.
  [
    'extension/web',
    [
      'shared',
      'extension/api',
      'extension/ui',
      'extension/browser/chosen-language.ts',
      'extension/browser/device-name.ts',
      'extension/browser/last-looked.ts',
      'extension/browser/text-fragment.ts',
    ],
  ],
  ['extension/background', ['shared', 'extension/api', 'extension/browser']],
  ['extension', ['shared']],
  ['worker/store', ['shared', 'worker']],
  ['worker', ['shared']],
];

export const walls: Wall[] = [
  {
    name: 'a folder imports only what the table allows it',
    breaches: (file) => {
      const rule = mayImport.find(([folder]) => isIn(file.path, folder));
      if (!rule) return [];
      const [folder, allowed] = rule;
      const isPassed = (i: Import) => i.typeOnly && isIn(file.path, 'extension') && isIn(i.target, ...passed);
      const allows = (i: Import) => isIn(i.target, folder, 'package.json', ...allowed) || isPassed(i);
      return written(ours(file).filter((i) => !allows(i)));
    },
  },
  {
    name: 'shared is pure: no page, network, browser, storage, timer or Node',
    breaches: (file) =>
      isIn(file.path, 'shared')
        ? [
            ...uses(file, [...network, ...browserApi, ...page, ...stores, ...timers, 'process']),
            ...written(file.imports.filter((i) => i.written.startsWith('node:'))),
          ]
        : [],
  },
  {
    name: 'capture only reads the document that it is given',
    breaches: (file) =>
      isIn(file.path, 'extension/capture')
        ? uses(file, [...network, ...browserApi, ...page, ...stores, ...timers, 'process'])
        : [],
  },
  {
    name: 'the score, the text readers and capture know no clock and no chance',
    breaches: (file) =>
      isIn(file.path, 'shared', 'extension/capture') ? [...file.impure].map((name) => `uses ${name}`) : [],
  },
  {
    name: 'capture takes from shared types, the text readers and the words',
    breaches: (file) =>
      isIn(file.path, 'extension/capture')
        ? written(
            ours(file).filter(
              (i) =>
                isIn(i.target, 'shared') && !i.typeOnly && !isIn(i.target, 'shared/text', 'shared/words.ts'),
            ),
          )
        : [],
  },
  {
    name: 'capture brings no package into a page, and one into the background',
    breaches: (file, all) => {
      const injected = isIn(file.path, 'extension/capture/page');
      if (!injected && !isIn(file.path, 'extension/capture')) return [];
      return [...runtimePackages(file, all)]
        .filter(([name]) => injected || name !== 'libphonenumber-js/min')
        .map(([name, by]) => `brings ${name}, by ${by}`);
    },
  },
  {
    name: 'screens bring no zod',
    breaches: (file, all) =>
      isIn(file.path, 'extension/ui')
        ? [...runtimePackages(file, all)]
            .filter(([name]) => name.startsWith('zod'))
            .map(([name, by]) => `brings ${name}, by ${by}`)
        : [],
  },
  {
    name: 'only extension/browser touches the browser',
    breaches: (file) =>
      isIn(file.path, 'extension') && !isIn(file.path, 'extension/browser') && !isTool(file.path)
        ? [
            ...uses(file, browserApi),
            ...written(
              file.imports.filter((i) => !i.typeOnly && /^(wxt\/browser|@webext-core\/)/.test(i.written)),
            ),
          ]
        : [],
  },
  {
    name: 'no content script: pages are read on a click alone',
    breaches: (file) => (file.names.has('defineContentScript') ? ['defines a content script'] : []),
  },
  {
    name: 'routes know no providers',
    breaches: (file) =>
      isIn(file.path, 'worker/routes')
        ? written(ours(file).filter((i) => isIn(i.target, 'worker/enrich/providers')))
        : [],
  },
  {
    name: 'all SQL lives in the store',
    breaches: (file) =>
      isProduct(file.path) && !isIn(file.path, 'worker/store')
        ? [
            ...(file.members.has('prepare') ? ['prepares a statement'] : []),
            ...file.strings.filter(isSql).map((text) => `holds SQL: ${text.trim().slice(0, 40)}`),
          ]
        : [],
  },
  {
    name: 'the Worker runs without Node',
    breaches: (file) =>
      isIn(file.path, 'worker') && !isTool(file.path)
        ? written(file.imports.filter((i) => i.written.startsWith('node:') || isIn(i.target, 'worker/dev')))
        : [],
  },
  {
    name: 'nothing shipped imports a tool',
    breaches: (file) =>
      isProduct(file.path) && !isTool(file.path)
        ? written(ours(file).filter((i) => !i.typeOnly && isTool(i.target)))
        : [],
  },
  {
    name: 'no import goes round in a circle',
    breaches: (file, all) => {
      const circle = findCircle(file, all);
      return circle ? [circle.join(' -> ')] : [];
    },
  },
  {
    name: 'a file is named after what it holds',
    breaches: ({ path }) =>
      /(^|[/._-])(utils?|helpers?|common|managers?|misc)(?=[/._-])/i.test(path)
        ? ['name it after the one thing that it exports']
        : [],
  },
  {
    name: 'no HTML from strings',
    breaches: (file) =>
      isProduct(file.path)
        ? ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc']
            .filter((name) => file.members.has(name))
            .map((name) => `uses ${name}`)
        : [],
  },
  {
    name: 'no barrel files',
    breaches: (file) => (file.reexportsAll ? ['exports all of another file'] : []),
  },
  {
    name: 'every import can be followed',
    breaches: (file, all) => [
      ...file.problems,
      ...written(ours(file).filter((i) => /\.(ts|tsx|js)$/.test(i.target) && !all.has(i.target))),
      ...written(ours(file).filter((i) => !/\.[a-z]+$/.test(i.target))),
    ],
  },
];

/** SQL is written all in capitals or all in small letters; a sentence starts with one capital. */
const isSql = (text: string): boolean =>
  /^\s*([A-Z]+|[a-z]+)\s/.test(text) &&
  /^\s*(select\s.+\sfrom|insert\s+(or\s+\w+\s+)?into|update\s+\w+\s+set|delete\s+from|create\s+(table|index|trigger|view)|drop\s+(table|index)|alter\s+table|pragma\s|with\s+\w+\s+as\s*\()/is.test(
    text,
  );

/** The circle that starts and ends at this file; each circle is told once, by its first file in the alphabet. */
const findCircle = (start: Facts, all: ReadonlyMap<string, Facts>): string[] | null => {
  const seen = new Set<string>();
  const follow = (file: Facts, way: readonly string[]): string[] | null => {
    for (const { target } of ours(file)) {
      if (target === start.path) return [...way, target];
      const next = all.get(target);
      if (!next || seen.has(target) || target < start.path) continue;
      seen.add(target);
      const circle = follow(next, [...way, target]);
      if (circle) return circle;
    }
    return null;
  };
  return follow(start, [start.path]);
};

export const findBreaches = (files: readonly SourceFile[]): Breach[] => {
  const all = new Map(files.map((file) => [file.path, readSource(file)]));
  return [...all.values()].flatMap((file) =>
    walls.flatMap(({ name, breaches }) =>
      breaches(file, all).map((why) => ({ wall: name, path: file.path, why })),
    ),
  );
};
