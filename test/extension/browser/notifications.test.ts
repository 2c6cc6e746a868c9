/** A click on one of the browser's notifications leads to the account that it tells of. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notify, onNotificationClick } from '../../../extension/browser/notifications.ts';

const fake = vi.hoisted(() => {
  const clicks: ((id: string) => void)[] = [];
  const grants: (() => void)[] = [];
  const shown = new Map<string, { title: string; message: string }>();
  const notifications = {
    create: async (id: string, what: { title: string; message: string }) => void shown.set(id, what),
    clear: (id: string) => shown.delete(id),
    onClicked: { addListener: (listener: (id: string) => void) => void clicks.push(listener) },
  };
  const browser: Record<string, unknown> = {
    permissions: { onAdded: { addListener: (listener: () => void) => void grants.push(listener) } },
    runtime: { getURL: (path: string) => path },
  };
  return { clicks, grants, shown, notifications, browser };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const alert = { id: 's1', title: 'Northwind Robotics', text: 'Funding', hash: '#/accounts/a 1' };
const click = (id: string) => {
  for (const listener of fake.clicks) listener(id);
};
let opened: string[];

beforeEach(() => {
  opened = [];
  fake.clicks.length = 0;
  fake.grants.length = 0;
  fake.shown.clear();
  fake.browser.notifications = fake.notifications;
});

describe('a click on a notification', () => {
  it('opens what it tells of, and takes it away', async () => {
    onNotificationClick((hash) => opened.push(hash));
    await notify(alert);
    const [id = ''] = fake.shown.keys();
    click(id);
    expect([opened, fake.shown.size]).toEqual([['#/accounts/a 1'], 0]);
  });

  it('that is not one of ours opens nothing', () => {
    onNotificationClick((hash) => opened.push(hash));
    click('update #/accounts/a1');
    expect(opened).toEqual([]);
  });

  it('is heard once where the permission comes later, however often it comes', async () => {
    delete fake.browser.notifications;
    onNotificationClick((hash) => opened.push(hash));
    await notify(alert);
    expect([fake.clicks.length, fake.shown.size]).toEqual([0, 0]);
    fake.browser.notifications = fake.notifications;
    for (const grant of [...fake.grants, ...fake.grants]) grant();
    await notify(alert);
    for (const id of [...fake.shown.keys()]) click(id);
    expect(opened).toEqual(['#/accounts/a 1']);
  });
});
