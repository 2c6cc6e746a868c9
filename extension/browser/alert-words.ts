/** The words of notifications, in the browser's language, as the other words of ours outside our pages. */
import { browser } from 'wxt/browser';
import type { SignalKind } from '../../shared/words.ts';

export interface AlertNotificationWords {
  /** Of several accounts: `5 accounts have new signals`. */
  several(accounts: number): string;
  kind(kind: SignalKind): string;
}

export const alertWords: AlertNotificationWords = {
  several: (accounts) => browser.i18n.getMessage('alerts', String(accounts)),
  kind: (kind) => browser.i18n.getMessage(`alert_${kind}`),
};
