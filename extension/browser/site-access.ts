/** Sites that a member lets Whynow follow ("always on this site"): the browser's own permission, one site at a time. */
import { browser } from 'wxt/browser';
import type { SiteAccess } from '../ui/services.ts';
import { clearTab } from './badge.ts';
import { onFollowed, script } from './site-shown.ts';

/** LinkedIn is followed by no permission: its agreement bars plug-ins. */
const never = ['*://*.linkedin.com/*', '*://*.linkedin.cn/*'];

/** One site as the browser's permission has it: `https://northwind.example/*`. Ports are no part of it. */
export const siteOf = (url: string): string | null => {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? `${parsed.protocol}//${parsed.hostname}/*` : null;
};

/** What the browser's settings may give beyond single sites is made no use of: more was never asked for. */
export const onlySites = (patterns: readonly string[] = []): string[] =>
  patterns.filter((pattern) => /^https?:\/\/[^*/]+\/\*$/.test(pattern)).sort();

const findSites = async (): Promise<string[]> => onlySites((await browser.permissions.getAll()).origins);

export const siteAccess: SiteAccess = {
  isAllowed: async (url) => (await findSites()).includes(siteOf(url) ?? ''),
  // Nothing is awaited before, or the click counts no longer. The browser's question may shut the popup: what follows from
  // the answer is the background's.
  allow: async (url) => {
    const site = siteOf(url);
    return site !== null && browser.permissions.request({ origins: [site] });
  },
  sites: findSites,
  stop: async (site) => {
    const tabs = await browser.tabs.query({ url: site });
    await Promise.all(tabs.map(({ id }) => id !== undefined && clearTab(id)));
    await browser.permissions.remove({ origins: [site] });
  },
  onShown: onFollowed,
};

let last: Promise<void> = Promise.resolve();

/** Puts our script on the sites that are allowed by now, and on no others; one change after the other. */
export const followSites = (): Promise<void> => {
  last = last.catch(() => undefined).then(register);
  return last;
};

const register = async (): Promise<void> => {
  const matches = await findSites();
  const { scripting } = browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [script] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [script] });
    return;
  }
  const wanted = { id: script, js: ['site.js'], matches, excludeMatches: never };
  await (known ? scripting.updateContentScripts([wanted]) : scripting.registerContentScripts([wanted]));
};

/** Call it while the background's script first runs. @param changed with the sites that were allowed just now */
export const onSitesChanged = (changed: (added: readonly string[]) => void): void => {
  browser.permissions.onAdded.addListener(({ origins }) => changed(onlySites(origins)));
  browser.permissions.onRemoved.addListener(() => changed([]));
};
