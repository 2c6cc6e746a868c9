/** The side panel, where the browser has one. */
import { browser } from 'wxt/browser';

/** Call it before any await: the browser wants the user's gesture. Rejects where it does not see one. */
export const openSidePanel = (windowId: number): Promise<void> => browser.sidePanel.open({ windowId });
