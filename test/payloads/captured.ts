/** A capture that says the same words in every field that takes words. */
import type { Capture } from '../../shared/capture.ts';
import type { Payload } from './payloads.ts';

/** Its domain is its own, so that each payload is a company. */
export const domainOf = (n: number): string => `payload-${n}.example`;

/** As the schema takes a line: bounded, no blanks at its ends, never empty. @param text at most `max` of it */
const line = (text: string, max: number): string => text.trim().slice(0, max).trim() || 'x';

export const capturedPayload = (n: number, { text }: Payload): Capture => {
  const evidence = { quote: text.slice(0, 600), rule: 'text.payload' };
  const valued = (max: number) => ({ value: line(text, max), evidence });
  const inUrl = encodeURIComponent(text);
  const url = `https://${domainOf(n)}/?q=${inUrl}#${inUrl}`;
  // The reader's pattern for an address takes any signs but these.
  const email = `${text.replace(/[\s@]/g, '').slice(0, 60) || 'x'}@${domainOf(n)}`;
  return {
    id: crypto.randomUUID(),
    capturedAt: '2026-11-20T09:30:00+01:00',
    page: { url, title: text.slice(0, 500), lang: line(text, 20), kind: 'company' },
    reason: line(text, 40),
    company: {
      name: valued(200),
      domain: { value: domainOf(n), evidence },
      description: valued(600),
      industry: valued(120),
      businessModel: null,
      employees: { value: { min: 50, max: 200 }, evidence },
      revenue: null,
      founded: null,
      country: null,
      city: valued(120),
      logo: { value: `https://evil.example/logo.svg?${inUrl}`, evidence },
      emails: [{ value: email, evidence }],
      phones: [valued(60)],
      social: [{ value: { network: 'facebook', url }, evidence }],
      identifiers: [],
      technologies: [valued(60)],
    },
    people: [
      {
        name: line(text, 120),
        title: line(text, 200),
        seniority: 'c_level',
        function: 'sales',
        decisionMaker: true,
        evidence,
      },
    ],
    jobs: [
      {
        title: line(text, 200),
        organization: line(text, 200),
        locations: [line(text, 200)],
        remote: null,
        datePosted: '2026-11-18',
        employmentType: null,
        department: line(text, 120),
        function: 'sales',
        seniority: line(text, 60),
        salary: null,
        evidence,
      },
    ],
    openRoles: { value: 12, evidence },
    board: { system: 'greenhouse', token: line(text, 120) },
    funding: [
      {
        company: line(text, 200),
        amount: null,
        amountText: text.slice(0, 80),
        currency: null,
        round: text.slice(0, 40),
        lead: [line(text, 200)],
        investors: [line(text, 200)],
        announcedAt: '2026-11-17',
        valuation: null,
        evidence,
      },
    ],
    signals: [{ kind: 'executive', company: line(text, 200), occurredAt: '2026-11-19', evidence }],
    tags: [line(text, 40)],
    note: text.slice(0, 2000),
    owner: null,
  };
};
