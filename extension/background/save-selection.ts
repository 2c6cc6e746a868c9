/** From the context menu to the popup, which shows the words before anything is sent. */
import { showSelectionKept } from '../browser/badge.ts';
import { keepSelection } from '../browser/pending-selection.ts';
import { openPopup } from '../browser/popup.ts';

/** As much as a note holds. */
const longest = 2000;

export const saveSelection = async (selection: {
  tabId: number;
  windowId: number;
  url: string;
  text: string;
}): Promise<void> => {
  const { tabId, windowId, url } = selection;
  // Both are begun before the first await: opening the popup wants the gesture of the click on the menu.
  const [opened] = await Promise.all([
    openPopup(windowId),
    keepSelection({ tabId, url, text: selection.text.slice(0, longest) }),
  ]);
  if (!opened) await showSelectionKept(tabId);
};
