/**
 * The shortcut that reads the page in front into the side panel: pressed on one profile after the other, it lets the panel
 * follow without being closed. As a click on our icon does, it grants the tab to us.
 */
import { browser } from 'wxt/browser';
import { onWindowTold, tellWindow } from './window-channel.ts';

const command = 'read-in-panel';
const channelName = 'panel';

/** Called at once, with the member's gesture. */
export const onReadInPanel = (read: (windowId: number) => void): void => {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command && tab) read(tab.windowId);
  });
};

/** To the panel of that window; one that is only opening reads by itself. */
export const tellPanel = (windowId: number): void => tellWindow(channelName, windowId);

/** @returns lets go of the listener */
export const onPanelAsked = (listener: () => void): (() => void) => onWindowTold(channelName, listener);
