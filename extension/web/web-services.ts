/** The dashboard's services where it is the Worker's own page: it asks its own origin, and holds no token. */
import * as z from 'zod';
import { createAccountWork } from '../api/account-work.ts';
import type { Ask } from '../api/ask.ts';
import { createClient } from '../api/client.ts';
import { createLeadWork } from '../api/lead-work.ts';
import { pairingLinkSchema } from '../api/pairing-link.ts';
import { type Line, request } from '../api/request.ts';
import { createSettingsWork } from '../api/settings-work.ts';
import { toResult } from '../api/to-result.ts';
import { chooseLanguage, chosenLanguage } from '../browser/chosen-language.ts';
import { deviceName } from '../browser/device-name.ts';
import { lastLooked } from '../browser/last-looked.ts';
import { withTextFragment } from '../browser/text-fragment.ts';
import type { DashboardServices } from '../ui/dashboard-services.ts';
import type { Connection, Result } from '../ui/services.ts';

const line = (token: string | null = null): Line => ({
  origin: location.origin,
  token,
  fetch: (...args) => fetch(...args),
  now: Date.now,
  ownPage: true,
});
const client = createClient(line());
const ask: Ask = async (asked) => toResult(await request(line(), asked));

/** Puts a token where no script reaches it, this one included. */
const keepToken = async (token: string): Promise<Result<undefined>> =>
  toResult(await request(line(token), { method: 'PUT', path: '/v1/session', answer: z.undefined() }));

const pair = async (text: string): Promise<Result<Connection>> => {
  const link = pairingLinkSchema.safeParse(text).data;
  if (link?.origin !== location.origin) return { ok: false, failure: { code: 'not-paired' } };
  const paired = toResult(await client.pair(link, deviceName(navigator.userAgent)));
  if (!paired.ok) return paired;
  const { token, workspace, member, expiresAt } = paired.value;
  const kept = await keepToken(token);
  if (!kept.ok) return kept;
  return {
    ok: true,
    value: { origin: location.origin, workspace: workspace.name, member: member.name, expiresAt },
  };
};

/** What reads pages is the extension's: the dashboard asks for none of it. */
const absent = (): Promise<never> => Promise.reject(new Error('This browser has no extension.'));

export const webServices: DashboardServices = {
  readPage: absent,
  onAsked: () => () => undefined,
  save: absent,
  mend: absent,
  discard: absent,
  outbox: async () => [],
  sendNow: absent,
  onOutbox: () => () => undefined,
  lookupKept: async () => null,
  lookup: async (company) => {
    const found = toResult(await client.lookup(company));
    return found.ok ? { ok: true, value: found.value.account } : found;
  },
  account: async (id) => toResult(await client.account(id)),
  leads: async (query) => toResult(await client.leads(query)),
  patchLead: async (...args) => toResult(await client.patchLead(...args)),
  claim: async (...args) => toResult(await client.claim(...args)),
  release: async (id) => toResult(await client.release(id)),
  tags: async () => toResult(await client.tags()),
  lists: async () => toResult(await client.lists()),
  sources: async (account) => toResult(await client.sources(account)),
  alerts: async () => toResult(await client.alerts()),
  me: async () => toResult(await client.me()),
  connection: async () => null,
  pair,
  unpair: async () => {
    await client.signOut();
  },
  openAtQuote: async (url, quote) => {
    open(withTextFragment(url, quote), '_blank', 'noopener,noreferrer');
  },
  openPage: async (page, hash = '#/leads') => {
    location.hash = page === 'options' ? '#/you' : hash;
  },
  chosenLanguage,
  chooseLanguage: (language) => {
    chooseLanguage(language);
    location.reload();
  },
  work: createLeadWork(ask),
  accounts: createAccountWork(ask),
  looks: lastLooked,
  siteAccess: null,
  notifications: null,
  settings: createSettingsWork(ask, {
    workerOrigin: async () => location.origin,
    keepToken: async ({ token }) => {
      await keepToken(token);
    },
  }),
};
