/** Tells every open page of ours that the outbox has changed. */
import type { Receipt } from '../../shared/api/lead.ts';

const name = 'outbox';

/** Null where nothing was acknowledged: something was saved, put off, refused or thrown away. */
export const tellOutbox = (receipt: Receipt | null): void => {
  // A channel that is kept open would hold the service worker's last words back until it is collected.
  const channel = new BroadcastChannel(name);
  channel.postMessage(receipt);
  channel.close();
};

export const onOutbox = (listener: (receipt: Receipt | null) => void): (() => void) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => listener(data as Receipt | null);
  return () => channel.close();
};
