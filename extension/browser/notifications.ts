/** Notifications of the browser's own. Their permission is asked for when a member turns them on, and never before. */
import { browser } from 'wxt/browser';

const permission = { permissions: ['notifications' as const] };
/** Before the id of each of ours, so that a click says what it leads to. */
const prefix = 'alert:';

export interface ShownNotification {
  /** Shown again under the same id, it takes the place of the first. */
  id: string;
  title: string;
  text: string;
  /** Of the dashboard: where a click on it leads. */
  hash: string;
}

/** Absent until the permission is given: so is the whole of `browser.notifications`. */
const door = () => ('notifications' in browser ? browser.notifications : undefined);

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

/** Call it on a click of the member's. @returns whether they agreed */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

export const stopNotifying = async (): Promise<void> => {
  await browser.permissions.remove(permission);
};

export const notify = async ({ id, title, text, hash }: ShownNotification): Promise<void> => {
  await door()?.create(`${prefix}${id} ${hash}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text,
  });
};

/** Call it while the background's script first runs; a permission that comes later brings its own call. */
export const onNotificationClick = (open: (hash: string) => void): void => {
  let isListening = false;
  const listen = (): void => {
    const notifications = door();
    if (!notifications || isListening) return;
    isListening = true;
    notifications.onClicked.addListener((id) => {
      if (!id.startsWith(prefix)) return;
      notifications.clear(id);
      open(id.slice(id.indexOf(' ') + 1));
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
};
