/** What the background answers to each question of our pages. */
import type { Client } from '../api/client.ts';
import type { Reply } from '../api/request.ts';
import { toResult } from '../api/to-result.ts';
import type { Answers } from '../browser/messages.ts';
import { type Reader, readPage } from '../browser/read-page.ts';
import type { Connection, Result } from '../ui/services.ts';
import { dropConnection, findConnection, keepConnection, markSignedOut, toConnection } from './connection.ts';
import { dropKept, findKept, keepAnswer } from './kept-answers.ts';
import type { Outbox } from './outbox.ts';

export interface AnswersDeps {
  now(): number;
  outbox: Outbox;
  /** Loaded with its schemas when the Worker is first asked: what wakes the background needs them seldom. */
  clientOf(connection: { origin: string; token: string | null }): Promise<Client>;
  deviceName(): string;
  reader: Reader;
}

export const createAnswers = (deps: AnswersDeps): Answers => {
  const { outbox, now, clientOf } = deps;
  const call = <T>(ask: (client: Client) => Promise<Reply<T>>) => callWorker(deps, ask);
  return {
    readPage: (tab) => readPage(tab, deps.reader),
    save: outbox.save,
    mend: ([oldId, capture]) => outbox.mend(oldId, capture),
    discard: outbox.discard,
    outbox: outbox.entries,
    sendNow: outbox.sendNow,
    lookupKept: findKept,
    lookup: async (company) => {
      const result = await call((client) => client.lookup(company));
      if (!result.ok) return result;
      const { account } = result.value;
      await keepAnswer(company, account, now());
      return { ok: true, value: account };
    },
    account: (id) => call((client) => client.account(id)),
    leads: (query) => call((client) => client.leads(query)),
    patchLead: ([id, version, patch]) => call((client) => client.patchLead(id, version, patch)),
    claim: ([id, force]) => call((client) => client.claim(id, force)),
    release: (id) => call((client) => client.release(id)),
    tags: () => call((client) => client.tags()),
    lists: () => call((client) => client.lists()),
    sources: (account) => call((client) => client.sources(account)),
    alerts: () => call((client) => client.alerts()),
    me: () => call((client) => client.me()),
    connection: async () => {
      const connection = await findConnection();
      return connection && toConnection(connection);
    },
    pair: (link) => pair(deps, link),
    unpair: async () => {
      const connection = await findConnection();
      // Out of reach it still goes from here, and the admin can revoke it there.
      if (connection) await (await clientOf(connection)).signOut();
      await dropConnection();
      await dropKept();
      await outbox.reconnect();
    },
  };
};

const callWorker = async <T>(
  { clientOf, outbox }: AnswersDeps,
  ask: (client: Client) => Promise<Reply<T>>,
): Promise<Result<T>> => {
  const connection = await findConnection();
  if (!connection) return { ok: false, failure: { code: 'not-paired' } };
  // Asked even where the token was refused before: a Worker that was restored takes it again.
  const result = toResult(await ask(await clientOf(connection)));
  const signedOut = !result.ok && result.failure.code === 'signed-out';
  if ((result.ok || signedOut) && (await markSignedOut(connection.token, signedOut))) {
    if (signedOut) await dropKept();
    await outbox.reconnect();
  }
  return result;
};

const pair = async (deps: AnswersDeps, text: string): Promise<Result<Connection>> => {
  const { pairingLinkSchema } = await import('../api/pairing-link.ts');
  const link = pairingLinkSchema.safeParse(text);
  if (!link.success) return { ok: false, failure: { code: 'refused', problem: notALink } };
  const { origin } = link.data;
  const client = await deps.clientOf({ origin, token: null });
  const reply = await client.pair(link.data, deps.deviceName());
  // Whatever the status, no member has been signed out by it.
  if (reply.kind === 'problem') return { ok: false, failure: { code: 'refused', problem: reply.problem } };
  if (reply.kind !== 'ok') return toResult(reply);
  const before = await findConnection();
  if (before?.workspace.id !== reply.value.workspace.id) await dropKept();
  const connection = await keepConnection(origin, reply.value);
  await deps.outbox.reconnect();
  return { ok: true, value: toConnection(connection) };
};

/** The screens have their own words for it. */
const notALink = {
  type: 'about:blank',
  title: 'Not a pairing link',
  status: 400,
  detail: 'Not a pairing link.',
  code: 'not-a-pairing-link',
  remedy: 'Copy the whole link.',
};
