import { expect, it } from 'vitest';
import { linesOfMakers } from '../../../../extension/capture/page/of-makers.ts';

const lines = (...texts: string[]) =>
  texts.map((text) => ({ text: text.replace('# ', ''), tag: text.startsWith('# ') ? 'h2' : 'p' }));

it('who made and hosts a site stands in its legal notice, up to the next heading or the text behind', () => {
  const notice = lines(
    '# Impressum',
    'Nordwind GmbH',
    'Webdesign',
    'Südtor Studio',
    '20249 Musterau',
    '# Haftung',
    'Wir haften nicht.',
  );
  expect([...linesOfMakers('Impressum', notice)]).toEqual([2, 3, 4]);
  const told = lines(
    '# Mentions légales',
    'Hébergeur : Porte Sud',
    '88 rue du Port',
    'x'.repeat(170),
    'Contact',
  );
  expect([...linesOfMakers('Nordvent', told)]).toEqual([1, 2]);
});

it('a page of a firm that hosts is its own', () => {
  expect([
    ...linesOfMakers('Hosting | Southgate', lines('# Hosting', 'Webhosting for farms', 'Call us.')),
  ]).toEqual([]);
});
