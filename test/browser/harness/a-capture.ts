/** A small valid capture of an invented company, for tests of what becomes of captures. */
import { randomUUID } from 'node:crypto';
import type { Capture } from '../../../shared/capture.ts';

export const aCapture = (changes: Partial<Capture> = {}): Capture => ({
  id: randomUUID(),
  capturedAt: '2026-11-20T09:30:00+01:00',
  tags: [],
  note: null,
  owner: null,
  page: { url: 'https://northwind.example/', title: 'Northwind Robotics', lang: 'en', kind: 'company' },
  reason: null,
  company: {
    name: { value: 'Northwind Robotics', evidence: { quote: 'Northwind Robotics', rule: 'text.heading' } },
    domain: { value: 'northwind.example', evidence: { quote: null, rule: 'url.host' } },
    description: null,
    industry: null,
    employees: null,
    revenue: null,
    founded: null,
    country: null,
    city: null,
    businessModel: null,
    logo: null,
    emails: [],
    phones: [],
    social: [],
    identifiers: [],
    technologies: [],
  },
  people: [],
  jobs: [],
  openRoles: null,
  board: null,
  funding: [],
  signals: [],
  ...changes,
});
