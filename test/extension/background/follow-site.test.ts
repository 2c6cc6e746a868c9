import { describe, expect, test, vi } from 'vitest';
import { companiesOf, type FollowDeps, followSite } from '../../../extension/background/follow-site.ts';
import { aCapture } from '../../browser/harness/a-capture.ts';
import { knownAccount } from '../../gallery/fakes/accounts.ts';

const tab = { id: 7, windowId: 1, url: 'https://www.northwind.example/news' };
const account = knownAccount('en');
const now = 1_000_000_000;

const deps = (changes: Partial<FollowDeps> = {}) => ({
  now: () => now,
  hostOf: () => 'northwind.example',
  findKept: vi.fn<FollowDeps['findKept']>(async () => null),
  lookup: vi.fn<FollowDeps['lookup']>(async () => ({ ok: true, value: account })),
  isStillThere: async () => true,
  showScore: vi.fn<FollowDeps['showScore']>(async () => undefined),
  tellPanel: vi.fn<FollowDeps['tellPanel']>(),
  ...changes,
});

describe('what the team answered on the company of a saved page', () => {
  test('is kept by its domain, the page’s host and its name', () => {
    expect(companiesOf(aCapture(), () => 'blog.northwind.example')).toEqual([
      { domain: 'northwind.example' },
      { domain: 'blog.northwind.example' },
      { name: 'Northwind Robotics' },
    ]);
  });

  test('is kept by what it has, each once', () => {
    const { company, page } = aCapture();
    expect(companiesOf({ company: { ...company, name: null }, page }, () => 'northwind.example')).toEqual([
      { domain: 'northwind.example' },
    ]);
    expect(companiesOf({ company: { ...company, domain: null, name: null }, page }, () => null)).toEqual([]);
  });
});

describe('a page of a followed site', () => {
  test('is looked up by its host alone, and the icon says the score', async () => {
    const asked = deps();
    await followSite(tab, asked);
    expect(asked.lookup).toHaveBeenCalledExactlyOnceWith('northwind.example');
    expect(asked.showScore).toHaveBeenCalledWith(7, account.lead);
    expect(asked.tellPanel).toHaveBeenCalledWith(1);
  });

  test('asks nothing where an answer of the last quarter of an hour is kept', async () => {
    const asked = deps({ findKept: vi.fn(async () => ({ account })) });
    await followSite(tab, asked);
    expect(asked.findKept).toHaveBeenCalledWith('northwind.example', now - 15 * 60_000);
    expect(asked.lookup).not.toHaveBeenCalled();
    expect(asked.showScore).toHaveBeenCalledOnce();
  });

  test('asks nothing again of a company that the team did not know just now', async () => {
    const asked = deps({ findKept: vi.fn(async () => ({ account: null })) });
    await followSite(tab, asked);
    expect(asked.lookup).not.toHaveBeenCalled();
    expect(asked.showScore).not.toHaveBeenCalled();
  });

  test('says no score over another site that the tab has gone to meanwhile', async () => {
    const asked = deps({ isStillThere: async () => false });
    await followSite(tab, asked);
    expect(asked.showScore).not.toHaveBeenCalled();
  });

  test('shows nothing where the team cannot be asked', async () => {
    const asked = deps({
      lookup: vi.fn(async () => ({ ok: false as const, failure: { code: 'offline' as const } })),
    });
    await followSite(tab, asked);
    expect(asked.showScore).not.toHaveBeenCalled();
  });

  test('is not followed where its host may not be', async () => {
    const asked = deps({ hostOf: () => null });
    await followSite(tab, asked);
    expect(asked.lookup).not.toHaveBeenCalled();
    expect(asked.tellPanel).not.toHaveBeenCalled();
  });
});
