/** What this browser keeps of the alerts that it shows: nothing while it shows none. */
import { browser } from 'wxt/browser';

const key = 'alerts';

/** Parsed by who asks: it may be of another version. */
export const findAlertUse = async (): Promise<unknown> => {
  const { [key]: kept } = await browser.storage.local.get<{ [key]?: unknown }>(key);
  return kept ?? null;
};

export const keepAlertUse = (use: object | null): Promise<void> =>
  use === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: use });
