/**
 * Reads the page in front, on the user's click: nothing is kept, sent or changed by it. Runs in the background, so that
 * what was gathered makes one way, from the page to its reader.
 */
import type { Draft } from '../../shared/capture.ts';
import type { LinkedInReach, PageReading } from '../ui/services.ts';
import type { ActiveTab } from './active-tab.ts';
import { clearSelectionKept } from './badge.ts';
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
  /** Reads what was gathered; of a page that is read by its tab alone, `walked` is null. */
  read(page: { url: string; title: string; walked: string | null }): Draft;
}

/**
 * The page is walked in the page, and read in the background: the rules and their tables of words stay out of it.
 * The draft is shown unparsed: zod would double the popup's code. The background parses what is saved.
 */
export const readPage = async (tab: ActiveTab | null, { linkedin, read }: Reader): Promise<PageReading> => {
  if (!tab) return { ok: false, code: 'failed', url: null, title: null };
  const { url, title } = tab;
  // Where we were clicked the browser tells the address: without it the tab has not been granted.
  if (!url) return { ok: false, code: 'unread', url, title };
  if (!/^https?:\/\//.test(url)) return { ok: false, code: 'restricted', url, title };
  if (isPairingLink(url)) return { ok: false, code: 'pairing', url, title };

  const pending = await takeSelection(tab.id, url);
  if (pending !== null) await clearSelectionKept(tab.id);
  const reach = await linkedin(url);
  if (reach === 'tab' || reach === 'spent') {
    const draft = read({ url, title: title ?? '', walked: null });
    return { ok: true, draft, selection: pending, linkedin: reach };
  }

  let gathered: Gathered | null;
  try {
    gathered = (await inject(tab.id, '/capture.js')) as Gathered | null;
  } catch {
    // The browser refuses although it told the address: its own pages, its store, or a rule of the company's.
    return { ok: false, code: 'restricted', url, title };
  }
  if (!gathered?.walked) return { ok: false, code: 'failed', url, title };
  const draft = read({ url, title: title ?? '', walked: gathered.walked });
  return { ok: true, draft, selection: pending ?? gathered.selection, linkedin: reach };
};

const isPairingLink = (url: string): boolean => {
  const { pathname, hash } = new URL(url);
  // Many a company has a page called /join: an invite's is told by the form of its code.
  return (pathname === '/pair' && hash.length > 1) || (pathname === '/join' && /^#[\w-]{43}$/.test(hash));
};
