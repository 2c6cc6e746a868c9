/** What an admin sets up in the dashboard, by keyboard alone: the team, webhooks, and a person who asks to be erased. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { erasureListSchema, privacySettingsSchema } from '../../shared/api/privacy.ts';
import { teamSchema } from '../../shared/api/team.ts';
import { deliveryPageSchema, webhookListSchema } from '../../shared/api/webhooks.ts';
import { type SamplesServer, serveSamples } from '../../worker/dev/samples-server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { confirmBy, tabTo } from './harness/keys.ts';
import { pair } from './harness/pair.ts';
import { samples } from './harness/samples.ts';
import { savePage } from './harness/save-page.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let worker: TestWorker;
let site: SamplesServer;
let sitePort: number;
let chromium: Chromium;
let dashboard: Page;

beforeAll(async () => {
  worker = await launchWorker();
  site = await serveSamples({ port: 0 });
  sitePort = Number(new URL(site.url).port);
  chromium = await launchChromium({ sitePort });
  await pair(chromium, worker);
  dashboard = await chromium.openOwn('dashboard');
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await worker?.close();
});

/** By the navigation, as a member goes. */
const goTo = async (name: string): Promise<void> => {
  await dashboard.bringToFront();
  await tabTo(dashboard, `.nav a[href="#/${name}"]`);
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector(`.nav a[href="#/${name}"][aria-current]`);
  await dashboard.waitForSelector('.settings h1');
};
const says = (page: Page, selector: string, words: RegExp) =>
  until(`${selector} says ${words}`, () =>
    page
      .$$eval(selector, (found) => found.map((one) => one.textContent ?? ''))
      .then((texts) => texts.some((text) => words.test(text))),
  );
const members = async () => (await worker.api('/v1/members', teamSchema)).members;
const captures = async () => {
  const { leads } = await worker.api('/v1/leads', leadPageSchema);
  const accounts = await Promise.all(leads.map(({ id }) => worker.api(`/v1/accounts/${id}`, accountSchema)));
  return accounts.reduce((sum, account) => sum + account.captures.length, 0);
};

describe('the dashboard', () => {
  it('says in its title and its address where one is, and goes back', async () => {
    await goTo('team');
    expect(await dashboard.title()).toBe('Team · Whynow');
    await goTo('log');
    expect(new URL(dashboard.url()).hash).toBe('#/log');
    await dashboard.goBack();
    await says(dashboard, '.settings h1', /^Team$/);
    expect(await dashboard.title()).toBe('Team · Whynow');
  });

  it('has in its address what the list is narrowed to, whoever wrote it', async () => {
    await dashboard.evaluate(() => {
      location.hash = '#/leads?owner=none&stage=open';
    });
    const chosen = () =>
      dashboard.$$eval('.leads .bar select', (all) => all.map(({ value }) => value).join(' '));
    await until('the list is narrowed', async () => /open none/.test(await chosen()));
    await dashboard.select('.leads select[aria-label="Every tier"]', 'key');
    await until('the address says so', async () =>
      dashboard.url().endsWith('#/leads?tier=key&stage=open&owner=none'),
    );
    await tabTo(dashboard, '.nav a[href="#/leads"]');
    await dashboard.keyboard.press('Enter');
    await until('all leads are shown', async () => !/open|none|key/.test(await chosen()));
  });
});

describe('a member', () => {
  let second: Chromium;
  afterAll(() => second?.close());

  it('is invited by a link, and joins with it', async () => {
    await goTo('team');
    await tabTo(dashboard, '.settings .form input');
    await dashboard.keyboard.type('Sam Pattern');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.once input');
    const link = await dashboard.$eval('.once input', (field) => (field as HTMLInputElement).value);
    expect(link).toMatch(/\/join#[\w-]{43}$/);
    await says(dashboard, '.entry', /Sam Pattern.*Take back/);

    second = await launchChromium({ sitePort });
    await pair(second, { ...worker, pairingLink: async () => link });
    expect((await members()).map(({ name, role }) => [name, role])).toContainEqual(['Sam Pattern', 'rep']);
    await savePage(second, `http://${samples.en.home}`);
  });

  it('gets another role, which can be taken back', async () => {
    await dashboard.reload();
    await tabTo(dashboard, '.entry select[aria-label="Role of Sam Pattern"]');
    await dashboard.keyboard.type('Team');
    await says(dashboard, '.told', /Sam Pattern now has the role “Team lead”/);
    expect((await members()).find(({ name }) => name === 'Sam Pattern')?.role).toBe('lead');
    await tabTo(dashboard, '.told .link');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.told', /Sam Pattern now has the role “Sales”/);
    expect((await members()).find(({ name }) => name === 'Sam Pattern')?.role).toBe('rep');
  });

  it('is removed, told first what it means; their next save is refused and stays with them', async () => {
    const before = await captures();
    await confirmBy(dashboard, '.entry button[aria-label="Remove: Sam Pattern"]');
    await says(dashboard, '.told', /no longer in the team/);
    expect((await members()).map(({ name }) => name)).not.toContain('Sam Pattern');
    // By mistake, at first.
    await tabTo(dashboard, '.told .link');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.told', /in the team again/);
    expect((await members()).map(({ name }) => name)).toContain('Sam Pattern');
    await confirmBy(dashboard, '.entry button[aria-label="Remove: Sam Pattern"]');
    await says(dashboard, '.told', /no longer in the team/);

    const tab = await second.open(`http://${samples.en.careers}`);
    const popup = await second.clickIcon(tab);
    // Pressed as an element and not at a place: what the Worker answers about the company comes in above it.
    await popup.waitForSelector('.save .main:not(:disabled)');
    await popup.$eval('.save .main', (button) => (button as HTMLElement).click());
    await says(popup, '.save p', /Waits until you connect again/);
    await (await popup.waitForSelector('#tab-waiting'))?.click();
    await popup.waitForSelector('.outbox li');
    expect(await captures()).toBe(before);
    await popup.close();
  });
});

describe('a webhook', () => {
  it('is added, with its secret shown once, and stopped', async () => {
    await goTo('webhooks');
    await tabTo(dashboard, '.settings input[type=url]');
    await dashboard.keyboard.type('https://hooks.field-team.example/in');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.once input');
    expect(await dashboard.$eval('.once input', (field) => (field as HTMLInputElement).value)).toMatch(
      /^whsec_/,
    );
    await tabTo(dashboard, '.entry button[aria-label^="Stop: https://hooks"]');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.entry', /stopped/);
  });

  it('has a message that failed sent again', async () => {
    const [hook] = (await worker.api('/v1/webhooks', webhookListSchema)).webhooks;
    // Days of tries in one row. The webhook is stopped, so that nothing goes out from here.
    await worker.writeRows(
      `INSERT INTO deliveries (workspace, id, webhook, event, payload, state, attempts, next_at, status, error, created_at)
       SELECT workspace, 'msg_dead', id, 'lead.created', '{}', 'dead', 8, created_at, 500, 'status', created_at
         FROM webhooks WHERE id = ?`,
      hook?.id ?? '',
    );
    await tabTo(dashboard, '.below summary');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.below .entry', /failed.*status 500/);
    await tabTo(dashboard, '.below .entry button');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.told', /on its way again/);
    const { deliveries } = await worker.api(`/v1/webhooks/${hook?.id}/deliveries`, deliveryPageSchema);
    expect(deliveries).toMatchObject([{ id: 'msg_dead', state: 'waiting' }]);
  });

  it('that is deleted sends nothing more, comes back by an undo, and is gone once the page is left', async () => {
    const webhooks = async () => (await worker.api('/v1/webhooks', webhookListSchema)).webhooks;
    const remove = () => confirmBy(dashboard, '.entry button[aria-label^="Delete: https://hooks"]');
    await tabTo(dashboard, '.entry button[aria-label^="Go on: https://hooks"]');
    await dashboard.keyboard.press('Enter');
    await until('it goes on', async () => (await webhooks())[0]?.disabledAt === null);
    await remove();
    await says(dashboard, '.told', /is stopped, and deleted when you go/);
    expect((await webhooks())[0]?.disabledAt).not.toBeNull();
    await tabTo(dashboard, '.told .link');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.entry button[aria-label^="Delete: https://hooks"]');
    expect((await webhooks())[0]?.disabledAt).toBeNull();
    await remove();
    await says(dashboard, '.told', /is stopped, and deleted when you go/);
    await goTo('privacy');
    await until('it is deleted', async () => (await webhooks()).length === 0);
  });
});

describe('a person', () => {
  const name = 'Mara Lindqvist';
  it('is looked up, erased everywhere, and leaves a receipt that does not name them', async () => {
    await savePage(chromium, `http://${samples.en.team}`);
    const { leads } = await worker.api('/v1/leads', leadPageSchema);
    const account = async () =>
      JSON.stringify(await worker.api(`/v1/accounts/${leads[0]?.id}`, accountSchema));
    expect(await account()).toContain(name);

    await goTo('privacy');
    await tabTo(dashboard, '.settings input[maxlength="120"]');
    await dashboard.keyboard.type(name);
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.outcome', /Mara Lindqvist stands in \d+ places/);
    await confirmBy(dashboard, '.outcome .acts .button:last-child');
    await says(dashboard, '.outcome', /Erased/);
    expect(await account()).not.toContain(name);
    const { erasures } = await worker.api('/v1/erasures', erasureListSchema);
    expect(erasures).toMatchObject([{ status: 'done' }]);
    expect(JSON.stringify(erasures)).not.toContain('Mara');
  });
});

describe('on LinkedIn', () => {
  const popupOn = async (address: string) => {
    const tab = await chromium.open(`http://${address}`);
    const popup = await chromium.clickIcon(tab);
    await popup.waitForSelector('.preview-row', { visible: true });
    const close = () => Promise.all([popup.close(), tab.close()]);
    return { tab, popup, close };
  };
  it('the tab alone is read until an admin turns tier 1 on, with the clause in view', async () => {
    const { popup, close } = await popupOn(samples.en.person);
    await says(popup, '.small', /tier 0/);
    await close();

    await goTo('privacy');
    await tabTo(dashboard, '.settings summary');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, 'blockquote', /browser plugins and add-ons/);
    await tabTo(dashboard, '.settings details input[type=checkbox]');
    await dashboard.keyboard.press('Space');
    await tabTo(dashboard, '.settings details .button');
    await dashboard.keyboard.press('Enter');
    await says(dashboard, '.told', /Tier 1 is on/);
    expect((await worker.api('/v1/privacy', privacySettingsSchema)).linkedinTier).toBe(1);
  });

  it('its visible header is read then, which the popup says; the page is not changed by it', async () => {
    // What was decided is asked for again after ten minutes: a browser that has not asked yet stands for one.
    const background = await chromium.background();
    await background.evaluate(() => chrome.storage.local.remove('linkedin'));
    const { tab, popup, close } = await popupOn(samples.en.person);
    await says(popup, '.small', /tier 1/);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const reads = await background.evaluate(
      async () =>
        (await chrome.storage.local.get<{ linkedin: { reads: number[] } }>('linkedin')).linkedin.reads,
    );
    expect(reads).toHaveLength(1);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await close();
  });
});

describe('an export', () => {
  it('that was chosen is left before it is sent; sent after all, the Worker says why it takes none', async () => {
    await goTo('data');
    const folder = await mkdtemp(join(tmpdir(), 'whynow-export-'));
    const file = join(folder, 'whynow.zip');
    await writeFile(file, 'no zip');
    const choose = async () => {
      const input = await dashboard.waitForSelector('.settings input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await says(dashboard, '.settings .line', /whynow\.zip, 6/);
    };
    await choose();
    await tabTo(dashboard, '.settings section:nth-of-type(2) .link');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.settings section:nth-of-type(2) .main', { hidden: true });
    await dashboard.waitForSelector('.settings input[type=file]:focus');
    await choose();
    await tabTo(dashboard, '.settings section:nth-of-type(2) .main');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.settings section:nth-of-type(2) .notice.bad');
    await rm(folder, { recursive: true });
  });
});
