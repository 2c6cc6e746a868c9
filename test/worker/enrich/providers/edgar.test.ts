import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings } from '../recordings.ts';

const [listed, startUp, foreign, fund] = recordings.get('edgar')?.scenarios ?? [];

it('tells the revenue of the newest fiscal year, the total before a part of it', async () => {
  if (!listed) throw new Error('no recording');
  expect(await play('edgar', listed)).toMatchObject({
    findings: {
      about: { name: 'NORTHWIND ROBOTICS, INC.', domain: 'northwind.example', country: 'US', by: 'search' },
      url: 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=9990001',
      company: {
        revenue: {
          value: { amount: 402_500_000, currency: 'USD' },
          evidence: {
            rule: 'edgar.xbrl.revenue',
            quote: 'Revenues, fiscal year 2025-07-01 to 2026-06-30: 402500000 USD (10-K, 2026-08-20)',
          },
        },
        industry: { value: 'General Industrial Machinery & Equipment, NEC' },
        city: { value: 'Boston' },
        identifiers: [{ value: { scheme: 'lei', value: '98450NORTHWIND0USA71' } }],
      },
      funding: [],
    },
  });
});

it('tells what a start-up has raised, an amended notice once and an old one never, and nobody whom it names', async () => {
  if (!startUp) throw new Error('no recording');
  const answer = await play('edgar', startUp);
  expect(answer).toMatchObject({
    findings: {
      company: { revenue: null, industry: null },
      funding: [
        {
          amount: 12_500_000,
          amountText: '12500000 of Indefinite',
          currency: 'USD',
          round: null,
          announcedAt: '2026-06-24',
          evidence: { rule: 'edgar.form-d' },
        },
      ],
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.funding).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toMatch(/Ada|Private/);
});

it('reads accounts in IFRS, in the currency that they are kept in', async () => {
  if (!foreign) throw new Error('no recording');
  expect(await play('edgar', foreign)).toMatchObject({
    findings: {
      about: { country: 'NO' },
      company: { revenue: { value: { amount: 905_000_000, currency: 'NOK' } }, city: { value: 'Oslo' } },
    },
  });
});

it('takes neither a fund’s sales for a raise nor accounts of long ago for revenue', async () => {
  if (!fund) throw new Error('no recording');
  expect(await play('edgar', fund)).toMatchObject({ findings: { company: { revenue: null }, funding: [] } });
});
