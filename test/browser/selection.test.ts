/** Words selected on a page become a signal or a person of its company: a key chooses, hands mend, Ctrl+S keeps. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { tabTo } from './harness/keys.ts';
import { pair } from './harness/pair.ts';
import { type Site, serveSite } from './harness/site.ts';
import { until } from './harness/until.ts';
import { launchWorker, type TestWorker } from './harness/worker.ts';

let chromium: Chromium;
let site: Site;
let worker: TestWorker;

beforeAll(async () => {
  site = await serveSite(
    () =>
      '<html lang="en"><title>Northwind Robotics</title><link rel="icon" href="data:,"><h1>Northwind Robotics</h1>' +
      '<p>Northwind Robotics builds picking robots.</p><div id="card"><p>Mira Halden</p><p>VP of Operations</p></div>',
  );
  worker = await launchWorker();
  chromium = await launchChromium({ sitePort: site.port });
  await pair(chromium, worker);
});
afterAll(async () => {
  await chromium?.close();
  await worker?.close();
  await site?.close();
});

const name = (popup: Page) =>
  popup.$eval('.selected-words + .preview-row textarea', (field) => (field as HTMLTextAreaElement).value);
const undone = (popup: Page) => popup.waitForFunction(() => document.querySelector('.undo') === null);

it('a person by one key, mended by hand, undone and done again, saved by another key', async () => {
  const tab = await chromium.open('http://northwind.example/');
  await tab.$eval('#card', (card) => getSelection()?.selectAllChildren(card));
  const popup = await chromium.clickIcon(tab);
  await popup.waitForSelector('.selected-words [aria-keyshortcuts="S"][aria-pressed="true"]');
  await popup.waitForSelector('.save .main:not(:disabled)');

  await popup.keyboard.press('p');
  await popup.waitForSelector('.selected-words [aria-keyshortcuts="P"][aria-pressed="true"]');
  expect(await name(popup)).toBe('Mira Halden');
  await tabTo(popup, '.undo .link');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.selected-words [aria-keyshortcuts="S"][aria-pressed="true"]');
  await undone(popup);

  await popup.keyboard.press('p');
  await tabTo(popup, '.selected-words ~ .parts textarea');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('a');
  await popup.keyboard.up('Control');
  // Letters that are typed into a field are no choice.
  await popup.keyboard.type('Head of Supply');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.selected-words [aria-keyshortcuts="P"][aria-pressed="true"]');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('s');
  await popup.keyboard.up('Control');

  const person = await until('the team has the person', async () => {
    const [lead] = (await worker.api('/v1/leads', leadPageSchema)).leads;
    if (!lead) return null;
    const { people, signals } = await worker.api(`/v1/accounts/${lead.id}`, accountSchema);
    expect(signals.filter(({ kind }) => kind === 'observation')).toEqual([]);
    return people.find(({ name }) => name === 'Mira Halden');
  });
  expect(person).toMatchObject({
    title: 'Head of Supply',
    seniority: 'head',
    buyingRole: 'decides',
    source: { quote: 'Mira Halden VP of Operations', rule: 'member', url: 'http://northwind.example/' },
  });
  await Promise.all([popup.close(), tab.close()]);
  expect(chromium.errors).toEqual([]);
});
