/** The licences of all packages that our own dependencies bring, as the packages themselves state them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Licensed {
  name: string;
  licence: string;
}

/** What npm's package.json may hold of it, old forms included. */
interface Manifest {
  name: string;
  license?: string | { type: string };
  licenses?: { type: string }[];
  dependencies?: Record<string, string>;
}

/** Reads the packages that are installed; one that is named and not installed throws. */
export const shippedLicences = (root: string): Licensed[] => {
  const found = new Map<string, Licensed>();
  const visit = (folder: string): void => {
    const manifest = readManifest(folder);
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const installed = findPackage(name, folder, root);
      if (found.has(installed)) continue;
      found.set(installed, { name, licence: licenceOf(readManifest(installed)) });
      visit(installed);
    }
  };
  visit(root);
  return [...found.values()];
};

/** Whether what we ship may hold it: permissive licences only; of a choice, one that is permissive. */
export const isShippable = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((choice) => choice.split(/\s+AND\s+/i).every((part) => permissive.test(part.trim())));

const permissive = /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/i;

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const licenceOf = ({ license, licenses }: Manifest): string =>
  (typeof license === 'object' ? license.type : license) ??
  licenses?.map(({ type }) => type).join(' OR ') ??
  'none stated';

/** As Node looks a package up: beside the one that asks, then in each folder above. */
const findPackage = (name: string, from: string, root: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === root || folder === dirname(folder)) throw new Error(`${name} is not installed`);
  }
};
