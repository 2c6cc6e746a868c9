/** Each user's own job, done by keys alone in each language: what is gone to is found by the name that a screen reader says. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dashboardWords } from '../../extension/ui/dashboard/words.ts';
import { listEn } from '../../extension/ui/list/locales/en.ts';
import { listZh } from '../../extension/ui/list/locales/zh.ts';
import { listZhHant } from '../../extension/ui/list/locales/zh-hant.ts';
import { locale as en } from '../../extension/ui/locales/locale-en.ts';
import { locale as zh } from '../../extension/ui/locales/locale-zh.ts';
import { locale as zhHant } from '../../extension/ui/locales/locale-zh-hant.ts';
import { profileWords } from '../../extension/ui/settings/profile/words.ts';
import { teamWords } from '../../extension/ui/settings/team/words.ts';
import { versionWords } from '../../extension/ui/settings/versions/words.ts';
import { type Lead, leadPageSchema } from '../../shared/api/lead.ts';
import { bulkResultSchema } from '../../shared/api/lead-work.ts';
import { modelListSchema } from '../../shared/api/scoring.ts';
import { type Role, screenLanguages } from '../../shared/words.ts';
import { type SamplesServer, serveSamples } from '../../worker/dev/samples-server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { chooseByArrows, command, tabTo, tabToName } from './harness/keys.ts';
import { samples } from './harness/samples.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

const words = {
  en: { t: en.catalogue, list: listEn, pages: samples.en },
  zh: { t: zh.catalogue, list: listZh, pages: samples.zh },
  'zh-Hant': { t: zhHant.catalogue, list: listZhHant, pages: samples.zh },
};

let site: SamplesServer;
beforeAll(async () => {
  site = await serveSamples({ port: 0 });
});
afterAll(() => site?.close());

describe.each(screenLanguages)('in %s', (language) => {
  const { t, list, pages } = words[language];
  const { pages: names, roles } = dashboardWords[language];
  const team = teamWords[language];
  let worker: TestWorker;
  let chromium: Chromium;
  const links = new Map<Role, string>();
  beforeAll(async () => {
    worker = await launchWorker();
    chromium = await launchChromium({ sitePort: Number(new URL(site.url).port), language });
  });
  afterAll(async () => {
    await chromium?.close();
    await worker?.close();
  });

  const press = async (page: Page, ...keys: ('Control' | 's' | 'k')[]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  };
  /** As the shortcut of our icon does it. */
  const popupOn = async (address: string) => {
    const tab = await chromium.open(address);
    return { tab, popup: await chromium.clickIcon(tab) };
  };
  const connect = async (link: string | undefined) => {
    const { tab, popup } = await popupOn(link ?? expect.fail('nobody was invited'));
    await tabToName(popup, t.page.pair);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.empty[role="status"]');
    await Promise.all([popup.close(), tab.close()]);
  };
  const dashboardAt = async (name: string) => {
    const page = await chromium.openOwn('dashboard');
    await page.waitForSelector('.nav [aria-current]');
    await command(page, name);
    await page.waitForFunction((title) => document.title.startsWith(title), {}, name);
    return page;
  };
  /** Saved from the popup that stands there, and arrived. */
  const save = async (popup: Page) => {
    await popup.waitForSelector('.save .main:not(:disabled)');
    await press(popup, 'Control', 's');
    await popup.waitForSelector(`aria/${t.save.openLead}`);
  };
  const leads = async (): Promise<Lead[]> => (await worker.api('/v1/leads', leadPageSchema)).leads;

  it('an admin connects, and invites the team', async () => {
    await connect(await worker.pairingLink());
    const page = await dashboardAt(names.team);
    for (const role of ['rep', 'marketer', 'lead'] as const) {
      await tabToName(page, team.name);
      await page.keyboard.type(`Sam ${role}`);
      await tabToName(page, team.role);
      await chooseByArrows(page, roles[role]);
      await tabToName(page, team.make);
      await page.keyboard.press('Enter');
      const field = await page.waitForSelector(`aria/${team.link(`Sam ${role}`)}`);
      links.set(role, (await field?.evaluate((one) => (one as HTMLInputElement).value)) ?? '');
    }
    await page.close();
    expect(chromium.errors).toEqual([]);
  });

  it('a team lead says whom they look for, by one of the starting profiles', async () => {
    await connect(links.get('lead'));
    const page = await dashboardAt(names.profile);
    await tabToName(page, profileWords[language].starting.names.software);
    await page.keyboard.press('Enter');
    await tabToName(page, versionWords[language].saveAndChoose);
    await page.keyboard.press('Enter');
    await until(
      'the profile scores',
      async () => (await worker.api('/v1/models', modelListSchema)).active === 1,
    );
    await page.close();
    expect(chromium.errors).toEqual([]);
  });

  it('a salesperson reads a page, saves it, finds it in the team’s list and takes it on', async () => {
    await connect(links.get('rep'));
    const { tab, popup } = await popupOn(`http://${pages.home}`);
    await save(popup);
    await tabTo(popup, '#tab-page');
    await popup.keyboard.press('ArrowRight');
    await tabTo(popup, '.team li > button');
    await popup.keyboard.press('Enter');
    await tabToName(popup, t.page.claim);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(`aria/${t.page.release}`);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.team li');
    expect((await leads()).map(({ owner }) => owner?.name)).toEqual(['Sam rep']);
    await Promise.all([popup.close(), tab.close()]);
    expect(chromium.errors).toEqual([]);
  });

  it('a marketer tags and notes a LinkedIn profile by its tab alone, then tags and lists leads', async () => {
    await connect(links.get('marketer'));
    const { tab, popup } = await popupOn(`http://${pages.person}`);
    await tabToName(popup, t.save.extras);
    await popup.keyboard.press('Enter');
    await tabToName(popup, t.save.tags);
    await popup.keyboard.type('spring');
    await popup.keyboard.press('Enter');
    await tabToName(popup, t.save.campaigns);
    await popup.keyboard.type('Spring fair');
    await popup.keyboard.press('Enter');
    await tabToName(popup, t.save.note);
    await popup.keyboard.type('Met at the fair');
    await save(popup);
    await Promise.all([popup.close(), tab.close()]);

    const page = await dashboardAt(names.leads);
    await page.waitForSelector('tbody tr[id]');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await tabToName(page, list.bulk.tag);
    await page.keyboard.type('webinar');
    await tabToName(page, list.bulk.addTag);
    await page.keyboard.press('Enter');
    await until('a lead is tagged', async () => (await leads()).some(({ tags }) => tags.includes('webinar')));
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Enter');
    await tabToName(page, list.newList);
    await page.keyboard.type('Fair');
    await page.keyboard.press('Enter');
    await until('the lead is on the list', async () =>
      (await leads()).some(({ lists }) => lists.length === 1),
    );
    const tagged = (await leads()).flatMap(({ tags }) => tags);
    expect(tagged).toEqual(expect.arrayContaining(['spring', 'campaign:Spring fair']));
    await page.close();

    // Once there is a list, a page goes on it as it is saved: the start of its name and Enter are enough.
    const [listed] = (await leads()).filter(({ lists }) => lists.length === 1);
    const { id: lead, lists: on } = listed ?? expect.fail('no lead is on a list');
    const change = { removeLists: on.map(({ id }) => id) };
    await worker.api('/v1/bulk', bulkResultSchema, 'POST', { id: randomUUID(), leads: [lead], change });
    const next = await popupOn(`http://${pages.home}`);
    await tabToName(next.popup, t.save.extras);
    await next.popup.keyboard.press('Enter');
    await next.popup.waitForSelector('datalist option[value="Fair"]');
    await tabToName(next.popup, t.save.campaigns);
    await next.popup.keyboard.type('spr');
    await next.popup.keyboard.press('Enter');
    await next.popup.waitForSelector(`aria/${t.save.removeCampaign('Spring fair')}`);
    await tabToName(next.popup, t.save.lists);
    await next.popup.keyboard.type('fa');
    await next.popup.keyboard.press('Enter');
    await next.popup.waitForSelector(`aria/${t.save.removeList('Fair')}`);
    await save(next.popup);
    expect((await leads()).map(({ lists }) => lists.map(({ name }) => name))).toContainEqual(['Fair']);
    await Promise.all([next.popup.close(), next.tab.close()]);
    expect(chromium.errors).toEqual([]);
  });
});
