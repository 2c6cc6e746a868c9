/** Texts that are hard on patterns: long repetitions, near-misses of what is looked for, and characters that mislead. */
import fc from 'fast-check';
import { vocabulary } from './vocabulary.ts';

const separators = [
  '',
  ' ',
  ', ',
  '\n',
  '、',
  '，',
  '。',
  '. ',
  ': ',
  '：',
  ' - ',
  '|',
  ' and ',
  '和',
  '/',
  '@',
  '.',
];
const signs = [...'.,;:!?-–—|/\\()[]{}<>@#$%&*+=~^_"\'`€£¥₹、，。；：！？（）《》「」·•　'];
/** Zero-width, right-to-left, lone surrogates, combining marks, controls, and letters that grow in lower case. */
const odd = [
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '\u0301',
  '\u0000',
  '\u0085',
  '\u00ad',
  '\u2028',
  'İ',
  'ß',
  'ﬁ',
  '①',
  '亿',
  '👩‍💻',
  'שלום',
  'مرحبا',
];
const phrases = [
  'Northwind Robotics raised $12.5 million in a Series B round led by Fernhill Ventures',
  '北风机器人完成1.2亿元B轮融资，由远山资本领投，青禾创投跟投',
  'Jane Okafor, Chief Executive Officer',
  'Tel: +49 89 5550 0123 Fax: +49 89 5550 0124',
  '上海市浦东新区世纪大道100号',
  '100 Main Street, Springfield, IL 62701',
  '500-1000 employees, founded in 2016',
  'Sales Engineer (m/f/d), Munich, full-time, posted 3 days ago',
  'hello@northwind.example',
  '© 2026 Northwind Robotics GmbH',
  '$120,000 - $150,000 a year',
  'Posted on November 3, 2026',
];

const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...vocabulary()) },
  { weight: 2, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 2, arbitrary: fc.constantFrom(...phrases) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'A', '1', ' ', '中', '1,', '1.', '[a', 'a@', '$1', '第一') },
);

/** A word with a letter lost, doubled or replaced. */
const nearMiss = fc
  .record({ word: token, at: fc.nat(20), by: fc.oneof(fc.constant(''), token) })
  .map(
    ({ word, at, by }) =>
      word.slice(0, at % (word.length + 1)) + by + word.slice((at % (word.length + 1)) + 1),
  );

const sequence = fc
  .record({
    words: fc.array(fc.oneof(token, nearMiss), { minLength: 1, maxLength: 30 }),
    between: fc.constantFrom(...separators),
  })
  .map(({ words, between }) => words.join(between));

/** One to three tokens over and over, between others: what makes a pattern go back over its own steps. */
const repeated = (most: number) =>
  fc
    .record({
      before: fc.oneof(fc.constant(''), token),
      unit: fc.array(fc.oneof(token, fc.constantFrom(...separators)), { minLength: 1, maxLength: 3 }),
      length: fc.oneof(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 300, max: most })),
      after: fc.oneof(fc.constant(''), token),
    })
    .map(({ before, unit, length, after }) => {
      const once = unit.join('') || ' ';
      return before + once.repeat(Math.ceil(length / once.length)) + after;
    });

/** UTF-16 units of any kind, halves of pairs among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** Mostly short: a page holds many. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: sequence },
  { weight: 3, arbitrary: token },
  { weight: 2, arbitrary: repeated(2000) },
  { weight: 1, arbitrary: anyUnits },
);

/** Those alone that are made to be slow, for the readers of text. */
export const hardText: fc.Arbitrary<string> = fc.oneof(repeated(20_000), sequence);
