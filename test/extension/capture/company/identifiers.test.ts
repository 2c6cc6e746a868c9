import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';
import { captureSchema } from '../../../../shared/capture.ts';

const read = (body: string, data: object | null = null) =>
  capture(
    parseHTML(
      `<!doctype html><html lang="en"><head><title>Northwind Robotics</title>
       ${data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}</head><body>${body}</body></html>`,
    ).document as unknown as Document,
    'https://northwind.example/imprint',
  ).company.identifiers.map(({ value, evidence }) => [
    `${value.scheme}:${value.value}`,
    evidence.rule,
    evidence.quote,
  ]);

describe('registration numbers', () => {
  it('are read behind their words, once each', () => {
    const line = '<p>Northwind Robotics GmbH, USt-IdNr.: DE 136 695 976</p>';
    expect(read(`<main>${line}</main><footer>${line}</footer>`)).toEqual([
      ['ustid:136695976', 'text.identifier', 'USt-IdNr.: DE 136 695 976'],
    ]);
  });

  it('are read from the company’s embedded data, in any of its ways', () => {
    const organization = {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Northwind Robotics',
      url: 'https://northwind.example/',
      leiCode: '213800WAVVOPS85N2205',
      vatID: 'DE136695976',
      taxID: '91110000600037341L',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'SIREN', value: '732829320' }, 'CVR 13585628'],
    };
    expect(read('<h1>Northwind Robotics</h1>', organization).map(([number]) => number)).toEqual([
      'lei:213800WAVVOPS85N2205',
      'ustid:136695976',
      'uscc:91110000600037341L',
      'cvr:13585628',
      'siren:732829320',
    ]);
  });

  it('are none where the check digit is wrong, or no word says what the number is', () => {
    expect(read('<p>USt-IdNr.: DE 136 695 975</p><p>Order 732 829 320 today</p>')).toEqual([]);
  });
});

describe('a capture from before registration numbers', () => {
  it('is still taken, with none', () => {
    const company = captureSchema.shape.company.parse({
      ...Object.fromEntries(
        [
          'name',
          'domain',
          'description',
          'industry',
          'employees',
          'revenue',
          'founded',
          'country',
          'city',
          'logo',
        ].map((field) => [field, null]),
      ),
      emails: [],
      phones: [],
      social: [],
    });
    expect(company.identifiers).toEqual([]);
  });
});
