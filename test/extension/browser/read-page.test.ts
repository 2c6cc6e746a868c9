import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findActiveTab } from '../../../extension/browser/active-tab.ts';
import { keepSelection } from '../../../extension/browser/pending-selection.ts';
import { type Read, readPage } from '../../../extension/browser/read-page.ts';
import type { LinkedInReach } from '../../../extension/ui/services.ts';
import type { CapturedPerson, Draft } from '../../../shared/capture.ts';
import { aCapture } from '../../browser/harness/a-capture.ts';

/** As much of a browser as reading a page takes. */
const fake = vi.hoisted(() => ({
  tabs: [] as { id?: number; url?: string; title?: string }[],
  inject: (): Promise<unknown> => Promise.reject(new Error('Cannot access contents of the page')),
  injected: 0,
  reach: 'tab' as LinkedInReach,
  session: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { query: async () => fake.tabs },
    scripting: {
      executeScript: async () => {
        fake.injected++;
        return [{ result: await fake.inject() }];
      },
    },
    storage: {
      session: {
        set: async (items: object) => void Object.assign(fake.session, items),
        get: async (key: string) => ({ [key]: fake.session[key] }),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
    action: { setBadgeText: async () => undefined, setTitle: async () => undefined },
    i18n: { getMessage: (key: string) => key },
  },
}));

const { id: _id, capturedAt: _at, tags: _tags, note: _note, owner: _owner, ...draft } = aCapture();
const reader = {
  linkedin: async (url: string) => (url.includes('linkedin.example') ? fake.reach : null),
  load: async () => ({
    page: ({ url, title, walked }: Parameters<Read>[0]): Draft =>
      walked ? draft : { ...draft, page: { ...draft.page, url, title } },
    person: (name: string): CapturedPerson => ({
      name,
      title: null,
      seniority: null,
      function: null,
      decisionMaker: null,
      evidence: { quote: name, rule: 'member' },
    }),
  }),
};
const read = async () => readPage(await findActiveTab(), reader);
const url = 'https://northwind.example/';

beforeEach(() => {
  fake.tabs = [{ id: 1, url, title: 'Northwind' }];
  fake.inject = async () => ({ walked: '{}', selection: null });
  fake.injected = 0;
  fake.reach = 'tab';
  fake.session = {};
});

describe('reading the page in front', () => {
  it('gives what the script has read', async () => {
    expect(await read()).toEqual({ ok: true, draft, selection: null, linkedin: null });
  });

  it('says that a tab has not been granted where the browser does not tell its address', async () => {
    fake.tabs = [{ id: 1 }];
    expect(await read()).toEqual({ ok: false, code: 'unread', url: null, title: null });
    expect(fake.injected).toBe(0);
  });

  it.each([
    'chrome://settings/',
    'about:blank',
    'file:///home/a.html',
    'chrome-extension://abc/dashboard.html',
    'data:text/html,x',
  ])('says that %s is out of bounds, and runs nothing there', async (address) => {
    fake.tabs = [{ id: 1, url: address, title: 'T' }];
    expect(await read()).toEqual({ ok: false, code: 'restricted', url: address, title: 'T' });
    expect(fake.injected).toBe(0);
  });

  it('says that a page is out of bounds where the browser refuses it, as its own store', async () => {
    fake.inject = () => Promise.reject(new Error('The extensions gallery cannot be scripted.'));
    expect(await read()).toEqual({ ok: false, code: 'restricted', url, title: 'Northwind' });
  });

  it('says that it failed where the script broke in the page', async () => {
    fake.inject = async () => null;
    expect(await read()).toMatchObject({ ok: false, code: 'failed' });
  });

  it('says that it failed where there is no tab', async () => {
    fake.tabs = [];
    expect(await read()).toEqual({ ok: false, code: 'failed', url: null, title: null });
  });

  it('knows a pairing link, and runs nothing there', async () => {
    const link = 'http://127.0.0.1:8787/pair#abcdefgh';
    fake.tabs = [{ id: 1, url: link, title: 'Connect' }];
    expect(await read()).toEqual({ ok: false, code: 'pairing', url: link, title: 'Connect' });
    expect(fake.injected).toBe(0);
  });

  it('reads a company’s own page about pairing', async () => {
    fake.tabs = [{ id: 1, url: 'https://northwind.example/pair', title: 'Pair your robot' }];
    expect(await read()).toMatchObject({ ok: true });
  });

  it('runs nothing where address and title must do', async () => {
    const profile = 'https://linkedin.example/in/ana-example';
    fake.tabs = [{ id: 1, url: profile, title: 'Ana Example' }];
    expect(await read()).toMatchObject({
      ok: true,
      linkedin: 'tab',
      draft: { page: { url: profile, title: 'Ana Example' } },
    });
    expect(fake.injected).toBe(0);
  });

  it.each([
    ['header' as const, 1],
    ['spent' as const, 0],
  ])('says of a LinkedIn page that its %s was read', async (reach, injected) => {
    fake.tabs = [{ id: 1, url: 'https://linkedin.example/in/ana-example', title: 'Ana Example' }];
    fake.reach = reach;
    expect(await read()).toMatchObject({ ok: true, linkedin: reach });
    expect(fake.injected).toBe(injected);
  });
});

describe('words selected for saving', () => {
  it('come with the page that they were selected on, once', async () => {
    await keepSelection({ tabId: 1, url, text: 'hiring in Berlin' });
    expect(await read()).toMatchObject({ selection: { text: 'hiring in Berlin' } });
    expect(await read()).toMatchObject({ selection: null });
  });

  it('go before what is selected now', async () => {
    fake.inject = async () => ({ walked: '{}', selection: 'now' });
    expect(await read()).toMatchObject({ selection: { text: 'now' } });
    await keepSelection({ tabId: 1, url, text: 'then' });
    expect(await read()).toMatchObject({ selection: { text: 'then' } });
  });

  it('come as the page lays them out where the menu made one line of them', async () => {
    fake.inject = async () => ({ walked: '{}', selection: 'Ana Example\nHead of Sales' });
    await keepSelection({ tabId: 1, url, text: 'Ana Example Head of Sales' });
    const text = 'Ana Example\nHead of Sales';
    expect(await read()).toMatchObject({ selection: { text, person: { name: text } } });
  });

  it('come along where nothing may be run', async () => {
    const profile = 'https://linkedin.example/in/ana-example';
    fake.tabs = [{ id: 1, url: profile, title: 'Ana Example' }];
    await keepSelection({ tabId: 1, url: profile, text: 'new in the job' });
    expect(await read()).toMatchObject({ linkedin: 'tab', selection: { text: 'new in the job' } });
  });

  it('do not come with another page or another tab', async () => {
    await keepSelection({ tabId: 1, url: 'https://elsewhere.example/', text: 'x' });
    expect(await read()).toMatchObject({ selection: null });
    await keepSelection({ tabId: 2, url, text: 'x' });
    expect(await read()).toMatchObject({ selection: null });
  });
});
