/**
 * Reads the page in front, on the user's click: nothing is kept, sent or changed by it. Runs in the background, so that
 * what was gathered makes one way, from the page to its reader.
 */
import type { CapturedPerson, Draft } from '../../shared/capture.ts';
import type { LinkedInReach, PageReading, Selection } from '../ui/services.ts';
import type { ActiveTab } from './active-tab.ts';
import { clearTab } from './badge.ts';
import { inject } from './inject.ts';
import { takeSelection } from './pending-selection.ts';

/** What the injected script evaluates to. */
export interface Gathered {
  /** `Walked` as JSON. */
  walked: string;
  selection: string | null;
}

export interface Reader {
  /** How much of a LinkedIn page may be read; null at any other address. */
  linkedin(url: string): Promise<LinkedInReach | null>;
  /** Loads what reads. Asked for while the page is walked: neither waits for the other. */
  load(): Promise<Readers>;
}

export interface Readers {
  page: Read;
  person(selected: string): CapturedPerson;
}

/** Reads what was gathered; of a page that is read by its tab alone, `walked` is null. */
export type Read = (page: { url: string; title: string; walked: string | null }) => Draft;

/**
 * The page is walked in the page, and read in the background: the rules and their tables of words stay out of it.
 * The draft is shown unparsed: zod would double the popup's code. The background parses what is saved.
 */
export const readPage = async (tab: ActiveTab | null, { linkedin, load }: Reader): Promise<PageReading> => {
  if (!tab) return { ok: false, code: 'failed', url: null, title: null };
  const { url, title } = tab;
  // Where we were clicked the browser tells the address: without it the tab has not been granted.
  if (!url) return { ok: false, code: 'unread', url, title };
  if (!/^https?:\/\//.test(url)) return { ok: false, code: 'restricted', url, title };
  if (isPairingLink(url)) return { ok: false, code: 'pairing', url, title };

  const selecting = takePending(tab.id, url);
  const reach = await linkedin(url);
  if (reach === 'tab' || reach === 'spent') {
    const read = await load();
    const draft = read.page({ url, title: title ?? '', walked: null });
    return { ok: true, draft, selection: selectionOf(await selecting, read), linkedin: reach };
  }

  const [walking, read, pending] = await Promise.all([walkIn(tab.id), load(), selecting]);
  // The browser refuses although it told the address: its own pages, its store, or a rule of the company's.
  if (walking === 'refused') return { ok: false, code: 'restricted', url, title };
  const { gathered } = walking;
  if (!gathered?.walked) return { ok: false, code: 'failed', url, title };
  const draft = read.page({ url, title: title ?? '', walked: gathered.walked });
  const selected = laidOut(pending, gathered.selection);
  return { ok: true, draft, selection: selectionOf(selected, read), linkedin: reach };
};

const selectionOf = (text: string | null, { person }: Readers): Selection | null =>
  text === null ? null : { text, person: person(text) };

/** A context menu hands words over as one line; as the page has them, a name and its title stand apart. */
const laidOut = (pending: string | null, now: string | null): string | null => {
  const bare = (text: string | null) => text?.replace(/\s+/g, '');
  return pending === null || bare(pending) === bare(now) ? now : pending;
};

const takePending = async (tabId: number, url: string): Promise<string | null> => {
  const pending = await takeSelection(tabId, url);
  if (pending !== null) await clearTab(tabId);
  return pending;
};

const walkIn = async (tabId: number): Promise<{ gathered: Gathered | null } | 'refused'> => {
  try {
    return { gathered: (await inject(tabId, '/capture.js')) as Gathered | null };
  } catch {
    return 'refused';
  }
};

const isPairingLink = (url: string): boolean => {
  const { pathname, hash } = new URL(url);
  // Many a company has a page called /join: an invite's is told by the form of its code.
  return (pathname === '/pair' && hash.length > 1) || (pathname === '/join' && /^#[\w-]{43}$/.test(hash));
};
