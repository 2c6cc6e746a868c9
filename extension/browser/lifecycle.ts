/** When the browser starts and when this version of the extension is new to it. */
import { browser } from 'wxt/browser';

export const onStart = (start: () => void): void => {
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
};
