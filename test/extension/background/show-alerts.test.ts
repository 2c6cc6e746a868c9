import { describe, expect, it } from 'vitest';
import {
  type AlertUse,
  notificationsOf,
  type ShowAlertsDeps,
  showAlerts,
} from '../../../extension/background/show-alerts.ts';
import type { ShownNotification } from '../../../extension/browser/notifications.ts';
import type { Alert, AlertTaking } from '../../../shared/api/alerts.ts';

const words = { several: (n: number) => `${n} accounts`, kind: (kind: Alert['kind']) => kind };
const alert = (
  account: string,
  kind: Alert['kind'],
  occurredAt = '2026-11-24',
  quote: string | null = null,
): Alert => ({
  account,
  accountName: `Company ${account}`,
  signal: `${kind}:2026-11`,
  kind,
  occurredAt,
  quote,
  url: 'https://news.example/',
  at: '2026-11-25T10:00:00.000Z',
});

/** A browser, and a Worker that gives each asking what no other has. */
const browserOf = (more: Partial<ShowAlertsDeps> = {}) => {
  const state = { use: { since: '2026-11-20T00:00:00.000Z', asking: null } as AlertUse | null, ids: 0 };
  const waiting: Alert[] = [];
  const taken = new Map<string, Alert[]>();
  const askings: AlertTaking[] = [];
  const shown: ShownNotification[] = [];
  const deps: ShowAlertsDeps = {
    mayNotify: async () => true,
    findUse: async () => state.use,
    keepUse: async (use) => {
      state.use = use;
    },
    take: async (taking) => {
      askings.push(taking);
      const all = [...(taken.get(taking.id) ?? []), ...waiting.splice(0)];
      taken.set(taking.id, all);
      return { alerts: all };
    },
    newId: () => `asking-${++state.ids}`,
    notify: async (notification) => void shown.push(notification),
    words,
    ...more,
  };
  return { state, waiting, askings, shown, deps, look: () => showAlerts(deps) };
};

describe('a browser that looks for new signals', () => {
  it('asks nothing and shows nothing while a member has not turned it on', async () => {
    const browser = browserOf();
    browser.state.use = null;
    await browser.look();
    expect([browser.askings, browser.shown]).toEqual([[], []]);
  });

  it('asks nothing once its permission was taken back', async () => {
    const browser = browserOf({ mayNotify: async () => false });
    await browser.look();
    expect(browser.askings).toEqual([]);
  });

  it('shows each once, with a click that leads to the account', async () => {
    const browser = browserOf();
    browser.waiting.push(alert('a', 'funding', '2026-11-24', 'raises 18 million'));
    await browser.look();
    await browser.look();
    expect(browser.shown).toEqual([
      {
        id: 'a/funding:2026-11',
        title: 'Company a',
        text: 'funding: raises 18 million',
        hash: '#/accounts/a',
      },
    ]);
  });

  it('asks again under the same id where the answer was lost, or it was stopped before it showed', async () => {
    const browser = browserOf();
    browser.waiting.push(alert('a', 'funding'));
    await showAlerts({ ...browser.deps, take: async (taking) => (await browser.deps.take(taking)) && null });
    const stopped = showAlerts({ ...browser.deps, notify: () => Promise.reject(new Error('stopped')) });
    await expect(stopped).rejects.toThrow('stopped');
    await browser.look();
    await browser.look();
    expect(browser.askings.map(({ id }) => id)).toEqual(['asking-1', 'asking-1', 'asking-1', 'asking-2']);
    expect(browser.shown.map(({ id }) => id)).toEqual(['a/funding:2026-11']);
  });
});

describe('what is shown', () => {
  it('is one notification an account, by its newest words', () => {
    const alerts = [
      alert('a', 'launch', '2026-11-20', 'launches'),
      alert('a', 'office', '2026-11-24', 'opens'),
    ];
    expect(notificationsOf(alerts, 'x', words)).toMatchObject([{ text: 'launch · office: opens' }]);
  });

  it('is one for all of more than three accounts, which leads to the list', () => {
    const alerts = ['a', 'b', 'c', 'd'].map((account) => alert(account, 'hiring'));
    expect(notificationsOf(alerts, 'x', words)).toEqual([
      {
        id: 'x',
        title: '4 accounts',
        text: 'Company a · Company b · Company c · Company d',
        hash: '#/leads',
      },
    ]);
  });
});
