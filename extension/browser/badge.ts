/** What the toolbar icon says of the outbox. */
import { browser } from 'wxt/browser';

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

export const clearSelectionKept = async (tabId: number): Promise<void> => {
  await browser.action.setBadgeText({ tabId });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('open') });
};
