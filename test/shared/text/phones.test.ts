import { expect, it } from 'vitest';
import { phoneOf, readPhones } from '../../../shared/text/phones.ts';

it.each([
  ['Phone: +47 00 00 12 34', ['+47 00 00 12 34']],
  ['Phone: +1 (555) 010‑0199', ['+1 (555) 010‑0199']],
  ['Tel. 01 23 40 00 00', ['01 23 40 00 00']],
  ['1 rue du Port, 44000 Nantes – Tél. 02 40 00 00 12 – contact@northwind.example', ['02 40 00 00 12']],
  ['Teléfono 91 500 00 12', ['91 500 00 12']],
  ['02 40 00 00 12', ['02 40 00 00 12']],
  ['Lot 02 40 00 12', []],
  ['Call us (555) 010-0199 or fax (555) 010-0188', ['(555) 010-0199']],
  ['Fax: +47 00 00 12 35', []],
  ['Office 401-404', []],
  ['Facsimile +61 7 5550 4399', []],
  ['T: +49 (0) 94 01 / 53 94 4- 0', ['+49 (0) 94 01 / 53 94 4- 0']],
  ['Telefon (kl. 09-15): 22 44 00 18', ['22 44 00 18']],
  ['Tel: [780] 555.2054', ['[780] 555.2054']],
  ['管道标准 SY/T 5037-2000', []],
  ['工程洽谈： 13800000001 设计咨询： 13800000002', ['13800000001', '13800000002']],
  ['公司业务QQ:13800000001', []],
  ['电话：010-5979XX88', []],
  ['E-mail：ab13800000001@example.com', []],
  ['Order 2026-11-26 for $1,250,000', []],
  ['电话：010-55550000', ['010-55550000']],
  ['电话：0359-2280000 13500000001', ['0359-2280000', '13500000001']],
  ['电话： （0791）86230001 （0791）86230002', ['（0791）86230001', '（0791）86230002']],
  ['（86）027- 82320001 （86）027-51900002', ['（86）027- 82320001', '（86）027-51900002']],
])('reads the numbers that a line calls so: %s', (line, numbers) => {
  expect(readPhones(line, '', () => false).map((one) => one.trim())).toEqual(numbers);
});

it('takes the line above for a label, and a mainland mobile alone for one on a Chinese page', () => {
  expect(readPhones('55 50 10 01', 'Telefon', () => false)).toEqual(['55 50 10 01']);
  expect(readPhones('13800000000', '', () => true)).toEqual(['13800000000']);
  expect(readPhones('13800000000', '', () => false)).toEqual([]);
});

it.each([
  ['tel:+47%2000%2000%2012%2034', '+47 00 00 12 34'],
  ['tel://+4700001234', '+4700001234'],
  ['400-000-1234 (9:00 - 18:00', '400-000-1234 (9:00 - 18:00'],
  ['tel:000000000', null],
  ['+49 (0) 123 456 789', null],
  ['+49 30 1234 5678', null],
  ['(415) 123-4567', null],
  ['0800 1234567', '0800 1234567'],
  ['12.11.2026', null],
  ['$120,000 - $150,000 a year', null],
  ['Ring 47 00 00 12 34 in the morning', null],
  ['+47 00 00 12 34 extension 5', '+47 00 00 12 34 extension 5'],
])('takes a link for a number, or for none: %s', (link, number) => {
  expect(phoneOf(link)).toBe(number);
});
