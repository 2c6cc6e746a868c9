/** Reads the page in front, on the user's click: nothing is kept, sent or changed by it. */
import type { Draft } from '../../shared/capture.ts';
import type { PageReading } from '../ui/services.ts';
import { findActiveTab } from './active-tab.ts';
import { clearSelectionKept } from './badge.ts';
import { inject } from './inject.ts';
import { takeSelection } from './pending-selection.ts';

/** What the injected script evaluates to. */
export interface Read {
  draft: Draft;
  selection: string | null;
}

export interface Reader {
  /** Whether nothing may be run in pages at this address. */
  tabOnly(url: string): boolean;
  captureTab(tab: { url: string; title: string }): Draft;
}

/**
 * The draft is our own script's, from a world that the page cannot reach, so it is shown unparsed: zod would
 * double the popup's code. The background parses what is saved.
 */
export const readPage = async ({ tabOnly, captureTab }: Reader): Promise<PageReading> => {
  const tab = await findActiveTab();
  if (!tab) return { ok: false, code: 'failed', url: null, title: null };
  const { url, title } = tab;
  // Where we were clicked the browser tells the address: without it the tab has not been granted.
  if (!url) return { ok: false, code: 'unread', url, title };
  if (!/^https?:\/\//.test(url)) return { ok: false, code: 'restricted', url, title };
  if (isPairingLink(url)) return { ok: false, code: 'pairing', url, title };

  const pending = await takeSelection(tab.id, url);
  if (pending !== null) await clearSelectionKept(tab.id);
  if (tabOnly(url)) {
    const draft = captureTab({ url, title: title ?? '' });
    return { ok: true, draft, selection: pending, tabOnly: true };
  }

  let read: Read | null;
  try {
    read = (await inject(tab.id, '/capture.js')) as Read | null;
  } catch {
    // The browser refuses although it told the address: its own pages, its store, or a rule of the company's.
    return { ok: false, code: 'restricted', url, title };
  }
  if (!read?.draft) return { ok: false, code: 'failed', url, title };
  return { ok: true, draft: read.draft, selection: pending ?? read.selection, tabOnly: false };
};

const isPairingLink = (url: string): boolean => {
  const { pathname, hash } = new URL(url);
  return pathname === '/pair' && hash.length > 1;
};
