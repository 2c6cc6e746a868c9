/** A capture without those who asked to be forgotten: checked before it is read, and again in the batch that writes it. */
import type { Capture } from '../../shared/capture.ts';
import type { Database, Statement } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { findSuppressed, unsuppressed } from '../store/suppressions.ts';
import { forget } from './forget.ts';
import { personPattern } from './person-pattern.ts';
import { addressText, type Hasher, hasherOf, nameAtText, nameText } from './suppression-hash.ts';

/** What people can stand in; a provider's findings have it too. */
type Told = Pick<Capture, 'page' | 'company' | 'people'>;

export interface Unsuppressed<T extends Told = Capture> {
  capture: T;
  /** How many people were left out. */
  left: number;
  /** A condition of SQL, under which the batch may write it: nobody was suppressed since. */
  stillSo: Statement;
}

/**
 * @param key the team's; null where nobody is suppressed, which costs nothing
 * @param accountKeys identity keys of the company that the capture is about
 */
export const withoutSuppressed = async <T extends Told>(
  db: Database,
  workspace: WorkspaceId,
  key: string | null,
  capture: T,
  accountKeys: readonly string[],
): Promise<Unsuppressed<T>> => {
  if (key === null) return { capture, left: 0, stillSo: unsuppressed(workspace, null, []) };
  const hasher = await hasherOf(key);
  const people = await Promise.all(
    capture.people.map(async ({ name }) => ({ name, hash: await hasher(nameText(name)) })),
  );
  const addresses = await Promise.all(
    addressesOf(capture).map(async (address) => ({ address, hash: await hasher(addressText(address)) })),
  );
  const first = [...people, ...addresses].map(({ hash }) => hash);
  const onList = await findSuppressed(db, workspace, first);
  const namesakes = await pairsOf(
    people.filter(({ hash }) => onList.has(hash)).map(({ name }) => name),
    accountKeys,
    hasher,
  );
  const here = await findSuppressed(
    db,
    workspace,
    namesakes.map(({ hash }) => hash),
  );
  const gone = new Set(namesakes.filter(({ hash }) => here.has(hash)).map(({ name }) => name));
  const goneAddresses = addresses.filter(({ hash }) => onList.has(hash)).map(({ address }) => address);
  const absent = [...first, ...namesakes.map(({ hash }) => hash)].filter(
    (hash) => !onList.has(hash) && !here.has(hash),
  );
  return {
    capture: without(capture, [...gone], goneAddresses),
    left: gone.size,
    stillSo: unsuppressed(workspace, key, absent),
  };
};

const pairsOf = async (names: readonly string[], accountKeys: readonly string[], hasher: Hasher) =>
  Promise.all(
    names.flatMap((name) =>
      accountKeys.map(async (key) => ({ name, hash: await hasher(nameAtText(name, key)) })),
    ),
  );

const addressesOf = (capture: Told): string[] => [
  ...capture.company.emails.map(({ value }) => value),
  ...(capture.page.kind === 'person' ? [capture.page.url] : []),
];

/** Their records, and their name in the words of others. A profile page of theirs keeps its host alone. */
const without = <T extends Told>(capture: T, names: readonly string[], addresses: readonly string[]): T => {
  let left: unknown = capture;
  for (const name of names)
    left = forget(left, personPattern({ name, emails: addresses.filter(isMail), urls: [] }));
  if (!names.length && addresses.length) {
    const emails = capture.company.emails.filter(({ value }) => !addresses.includes(value));
    left = { ...capture, company: { ...capture.company, emails } };
  }
  const isTheirPage =
    capture.page.kind === 'person' && (names.length > 0 || addresses.includes(capture.page.url));
  if (!isTheirPage) return left as T;
  const { page } = left as T;
  const url = new URL('/', capture.page.url).href;
  return { ...(left as T), people: [], page: { ...page, url, title: '' } };
};

const isMail = (address: string): boolean => address.includes('@');
