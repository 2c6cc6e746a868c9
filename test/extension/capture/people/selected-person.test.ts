import { expect, it } from 'vitest';
import { readSelectedPerson } from '../../../../extension/capture/people/selected-person.ts';

it.each([
  ['a card', 'Mira Halden\nVP of Sales\nBerlin', 'Mira Halden', 'VP of Sales'],
  ['a line with a comma', 'Mira Halden, Head of Procurement', 'Mira Halden', 'Head of Procurement'],
  ['a card that the browser made one line of', 'Mira Halden VP of Sales', 'Mira Halden', 'VP of Sales'],
  ['title over name', 'Chief Financial Officer\nMira Halden', 'Mira Halden', 'Chief Financial Officer'],
  ['a name in the middle of a sentence', 'We are glad that Mira Halden has joined us.', 'Mira Halden', null],
  ['a name alone', 'Mira Halden', 'Mira Halden', null],
  ['Chinese, spaced', '陈立群 首席执行官', '陈立群', '首席执行官'],
  ['a Chinese card', '陈立群\n采购总监', '陈立群', '采购总监'],
  ['one word, which a member may know better', 'Mira', 'Mira', null],
  ['a paragraph that names nobody', 'x '.repeat(200), '', null],
])('of %s', (_what, text, name, title) => {
  expect(readSelectedPerson(text)).toMatchObject({ name, title });
});

it('keeps the words as the evidence, and reads the rank and the function from the title', () => {
  expect(readSelectedPerson('Mira Halden\nVP of Sales')).toEqual({
    name: 'Mira Halden',
    title: 'VP of Sales',
    seniority: 'vp',
    function: 'sales',
    decisionMaker: true,
    evidence: { quote: 'Mira Halden VP of Sales', rule: 'member' },
  });
});
