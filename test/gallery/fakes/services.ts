/** Services that answer from memory: what a screen shows is what its state says, and nothing leaves the page. */

import { readSelectedPerson } from '../../../extension/capture/people/selected-person.ts';
import type {
  Connection,
  Failure,
  LinkedInReach,
  OutboxEntry,
  PageReading,
  Result,
  Services,
} from '../../../extension/ui/services.ts';
import type { Account } from '../../../shared/api/account.ts';
import type { Capture, Draft } from '../../../shared/capture.ts';
import type { Language } from '../../../shared/words.ts';
import { knownAccount, meOf } from './accounts.ts';
import { instantBefore } from './days.ts';
import { leadsOf } from './leads.ts';
import { sourcesOf } from './sources.ts';

export const ok = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });
export const fail = (failure: Failure): Promise<Result<never>> => Promise.resolve({ ok: false, failure });
export const never = <T>(): Promise<T> => new Promise(() => undefined);

export const readingOf = (
  draft: Draft,
  more: { selection?: string; linkedin?: LinkedInReach } = {},
): PageReading => ({
  ok: true,
  draft,
  selection: more.selection ? { text: more.selection, person: readSelectedPerson(more.selection) } : null,
  linkedin: more.linkedin ?? null,
});

export const connected = (language: Language): Connection => ({
  origin: 'https://whynow.field-team.example',
  workspace: meOf(language).workspace.name,
  member: meOf(language).member.name,
  expiresAt: instantBefore(-180),
});

export const captureFrom = (draft: Draft): Capture => ({
  ...draft,
  id: crypto.randomUUID(),
  capturedAt: instantBefore(0.01),
  tags: [],
  note: null,
  owner: null,
});

/** The browser follows no site, and lets one be followed. */
export const noSites: NonNullable<Services['siteAccess']> = {
  isAllowed: async () => false,
  allow: async () => true,
  sites: async () => [],
  stop: async () => undefined,
  onShown: () => () => undefined,
};

/** A team that is connected and knows the one account; each state says what is otherwise. */
export const fakeServices = (language: Language, changes: Partial<Services> = {}): Services => {
  const account = knownAccount(language);
  const me = meOf(language);
  let entries: OutboxEntry[] = [];
  const listeners = new Set<Parameters<Services['onOutbox']>[0]>();
  const tell: Parameters<Services['onOutbox']>[0] = (receipt) => {
    for (const listener of listeners) listener(receipt);
  };
  const find = (id: string): Account =>
    id === account.lead.id
      ? account
      : { ...account, lead: leadsOf(language, 60).find((lead) => lead.id === id) ?? account.lead };
  return {
    readPage: () => never(),
    onAsked: () => () => undefined,
    save: async (capture) => {
      entries = [
        ...entries,
        { capture, state: 'waiting', savedAt: instantBefore(0), attempts: 0, nextAt: null, failure: null },
      ];
      tell(null);
    },
    mend: async () => undefined,
    discard: async (id) => {
      entries = entries.filter(({ capture }) => capture.id !== id);
      tell(null);
    },
    outbox: async () => entries,
    sendNow: async () => undefined,
    onOutbox: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lookupKept: async () => null,
    lookup: () => ok(null),
    account: (id) => ok(find(id)),
    leads: ({ limit }) => ok({ leads: leadsOf(language, Math.min(Number(limit ?? 50), 50)), next: null }),
    patchLead: (id, version, patch) => {
      const { lead } = find(id);
      const owner = me.members.find((member) => member.id === patch.owner) ?? null;
      return ok({
        ...lead,
        ...('owner' in patch && { owner }),
        ...(patch.stage && { stage: patch.stage }),
        ...(patch.tags && { tags: patch.tags }),
        version: version + 1,
      });
    },
    claim: (id) => {
      const { lead } = find(id);
      return ok({ ...lead, owner: me.member, ownerSince: instantBefore(0), version: lead.version + 1 });
    },
    release: (id) => {
      const { lead } = find(id);
      return ok({ ...lead, owner: null, ownerSince: null, version: lead.version + 1 });
    },
    tags: () =>
      ok({
        tags: (language === 'zh'
          ? ['展会', '华东', 'campaign:春季展会']
          : ['trade fair', 'DACH', 'campaign:Spring fair 2027']
        ).map((name) => ({
          name,
          leads: 3,
        })),
      }),
    lists: () =>
      ok({
        lists: (language === 'zh' ? ['工博会', 'ABM 2026'] : ['Trade fair', 'ABM 2026']).map((name, i) => ({
          id: `l${i}`,
          name,
        })),
      }),
    sources: () => ok(sourcesOf(language)),
    alerts: () => ok({ alerts: [] }),
    me: () => ok(me),
    looks: { find: () => null, keep: () => undefined },
    siteAccess: noSites,
    connection: async () => connected(language),
    pair: () => ok(connected(language)),
    unpair: async () => undefined,
    openAtQuote: async () => undefined,
    openPage: async () => undefined,
    chosenLanguage: () => null,
    chooseLanguage: () => undefined,
    ...changes,
  };
};
