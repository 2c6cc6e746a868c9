/** What this browser keeps of its reading on LinkedIn: over restarts, so that they give no new hour. */
import { browser } from 'wxt/browser';

const key = 'linkedin';

/** Parsed by who asks: it may be of another version. */
export const findLinkedInUse = async (): Promise<unknown> => {
  const { [key]: kept } = await browser.storage.local.get<{ [key]?: unknown }>(key);
  return kept ?? null;
};

export const keepLinkedInUse = (use: object): Promise<void> => browser.storage.local.set({ [key]: use });
