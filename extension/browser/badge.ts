/** What the toolbar icon says of the outbox. */
import { browser } from 'wxt/browser';
import type { Lead } from '../../shared/api/lead.ts';

export interface OutboxCount {
  waiting: number;
  refused: number;
}

export const showBadge = async (count: OutboxCount): Promise<void> => {
  const text = count.waiting > 0 ? String(count.waiting) : count.refused > 0 ? '!' : '';
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: count.refused > 0 ? '#a4262c' : '#2446c8' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: titleOf(count) }),
  ]);
};

const titleOf = ({ waiting, refused }: OutboxCount): string => {
  const say = browser.i18n.getMessage;
  if (waiting && refused) return say('waitingRefused', [String(waiting), String(refused)]);
  if (waiting) return say('waiting', String(waiting));
  if (refused) return say('refused', String(refused));
  return say('open');
};

/** On one tab, until it goes elsewhere: the selected words are kept, and a click on the icon shows them. */
export const showSelectionKept = async (tabId: number): Promise<void> => {
  await browser.action.setBadgeText({ tabId, text: '+' });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('selectionKept') });
};

/** The tab says again what every other says. */
export const clearTab = async (tabId: number): Promise<void> => {
  await browser.action.setBadgeText({ tabId });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('open') });
};

/** On one tab, until it goes elsewhere: what the team knows of the company whose site it shows. */
export const showScore = async (
  tabId: number,
  { name, score, tier }: Pick<Lead, 'name' | 'score' | 'tier'>,
): Promise<void> => {
  const say = browser.i18n.getMessage;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: String(score) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2446c8' }),
    browser.action.setTitle({
      tabId,
      title: say('scoreOnSite', [name, String(score), say(`tier_${tier}`)]),
    }),
  ]);
};
