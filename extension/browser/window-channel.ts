/** Words to what stands open in one window, such as its side panel: a page cannot be told by its window otherwise. */
import { browser } from 'wxt/browser';

export const tellWindow = (channelName: string, windowId: number): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(windowId);
  channel.close();
};

/**
 * @param listener called where this page's own window was told
 * @returns lets go of the listener
 */
export const onWindowTold = (channelName: string, listener: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = async ({ data }) => {
    const { id } = await browser.windows.getCurrent();
    if (data === id) listener();
  };
  return () => channel.close();
};
