/** What a company says of itself in a line of words: its beginning, its people, where to write to. */
import { expect, it } from 'vitest';
import { readFounded } from '../../../shared/text/company/founded.ts';
import { emailOf, readEmails } from '../../../shared/text/emails.ts';
import { readCounter, readStaff } from '../../../shared/text/people/staff.ts';

it.each([
  [
    '北风公司于2003年4月15日由市工商局批准成立，注册资本200万元。',
    2003,
    '北风公司于2003年4月15日由市工商局批准成立，注册资本200万元。',
  ],
  ['Northwind was founded in 2012 in Oslo. It has grown.', 2012, 'Northwind was founded in 2012 in Oslo.'],
  ['北风机器人成立于2009年，总部位于杭州。', 2009, '北风机器人成立于2009年，总部位于杭州。'],
  [
    'Das Unternehmen wurde 1987 in Musterau gegründet.',
    1987,
    'Das Unternehmen wurde 1987 in Musterau gegründet.',
  ],
])('reads when a company was founded: %s', (line, value, quote) => {
  expect(readFounded(line)).toEqual({ value, quote });
});

it.each([
  '© 2012 Northwind. All rights reserved.',
  'She founded Southgate in 1999 before joining us.',
  'In 2012 we moved.',
])('takes no other year for it: %s', (line) => {
  expect(readFounded(line)).toBeNull();
});

it.each([
  ['Today we are a team of 180 people.', { min: 180, max: 180 }],
  ['Our staff: more than 2,000 employees in nine countries.', { min: 2000, max: null }],
  ['公司现有100人的研发团队，40余人的销售队伍。', { min: 140, max: null }],
])('reads how many people a company says that it has: %s', (line, value) => {
  expect(readStaff(line)?.value).toEqual(value);
});

it.each(['Trusted by 4,000 employees of our customers.', 'He led a team of 40 people at our company.'])(
  'takes no others for them: %s',
  (line) => {
    expect(readStaff(line)).toBeNull();
  },
);

it('reads a figure over the word for what it counts', () => {
  expect(readCounter('1,400+', 'employees worldwide')).toEqual({ min: 1400, max: null });
  expect(readCounter('1,400+', 'projects')).toBeNull();
});

it('reads addresses, and none that only shows what one looks like', () => {
  expect(readEmails('jørgen.vind@northwind.example')).toEqual([]);
  expect(readEmails('简历发至info@northwind.example')).toEqual(['info@northwind.example']);
  expect(readEmails('Write to info@northwind.example or press@northwind.example.')).toEqual([
    'info@northwind.example',
    'press@northwind.example',
  ]);
  expect(emailOf('mailto:Info%40northwind.example?subject=Hi')).toBe('Info@northwind.example');
  expect(emailOf('you@northwind.example')).toBeNull();
  expect(emailOf('logo@2x.png')).toBeNull();
});
