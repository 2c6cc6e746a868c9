import { expect, it } from 'vitest';
import { isForClient } from '../../../../shared/text/news/for-client.ts';

it.each([
  ['Our client is a fast-growing software company.', true],
  ['Our client, a family-owned brewery, needs a new head of finance.', true],
  ['On behalf of one of our clients we are looking for a controller.', true],
  ['Unser Kunde ist ein Maschinenbauer.', true],
  ['Für unseren Kunden in Bremen suchen wir einen Elektroniker.', true],
  ['Kommunikation mit unseren Kunden; für unsere Kunden sind wir da.', false],
  ['某知名互联网公司招聘产品经理', true],
  ['制定营销活动，以增加我们的客户群和行业', false],
  ['我们的客户是一家新能源企业', true],
  ['You help our clients to move their software.', false],
  ['We build robots for warehouses.', false],
  ['', false],
])('tells whether a post is for a client: %s', (text, forClient) => {
  expect(isForClient(text)).toBe(forClient);
});
