/** Leads as the importers of CRMs want them: their own names of fields, in their order. Pure. */
import type { Lead } from '../api/lead.ts';

export const crmFormats = ['hubspot', 'salesforce', 'generic'] as const;
export type CrmFormat = (typeof crmFormats)[number];

type Column = [header: string, cell: (lead: Lead) => string];

const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
const website = ({ domain }: Lead): string => (domain === null ? '' : `https://${domain}`);
const employees = ({ employees }: Lead): string => text(employees?.max ?? employees?.min);
const decides = ({ decides }: Lead): string =>
  decides.map(({ name, title }) => (title === null ? name : `${name} (${title})`)).join('; ');
const names = new Intl.DisplayNames('en', { type: 'region' });
const country = ({ country }: Lead): string => (country === null ? '' : (names.of(country) ?? country));

/**
 * HubSpot maps a company import by these headers to its default properties and identifies companies by domain;
 * Salesforce's Data Import Wizard maps these labels of accounts by itself. The rest are fields to map by hand.
 */
const columns: Record<CrmFormat, Column[]> = {
  hubspot: [
    ['Company name', (lead) => lead.name],
    ['Company Domain Name', (lead) => text(lead.domain)],
    ['Industry', (lead) => text(lead.industry)],
    ['Number of Employees', employees],
    ['Country/Region', country],
    ['Description', (lead) => text(lead.note)],
    ['Whynow Score', (lead) => text(lead.score)],
    ['Whynow Tier', (lead) => lead.tier],
    ['Whynow Stage', (lead) => lead.stage],
    ['Whynow Tags', (lead) => lead.tags.join('; ')],
    ['Whynow Owner', (lead) => text(lead.owner?.name)],
  ],
  salesforce: [
    ['Account Name', (lead) => lead.name],
    ['Website', website],
    ['Industry', (lead) => text(lead.industry)],
    ['Employees', employees],
    ['Billing Country', country],
    ['Description', (lead) => text(lead.note)],
    ['Whynow Score', (lead) => text(lead.score)],
    ['Whynow Tier', (lead) => lead.tier],
    ['Whynow Stage', (lead) => lead.stage],
    ['Whynow Tags', (lead) => lead.tags.join('; ')],
    ['Whynow Owner', (lead) => text(lead.owner?.name)],
  ],
  generic: [
    ['Company', (lead) => lead.name],
    ['Domain', (lead) => text(lead.domain)],
    ['Industry', (lead) => text(lead.industry)],
    ['Employees from', (lead) => text(lead.employees?.min)],
    ['Employees to', (lead) => text(lead.employees?.max)],
    ['Country', (lead) => text(lead.country)],
    ['Score', (lead) => text(lead.score)],
    ['Score from', (lead) => text(lead.low)],
    ['Score to', (lead) => text(lead.high)],
    ['Tier', (lead) => lead.tier],
    ['Stage', (lead) => lead.stage],
    ['Owner', (lead) => text(lead.owner?.name)],
    ['Tags', (lead) => lead.tags.join('; ')],
    ['Lists', (lead) => lead.lists.map((list) => list.name).join('; ')],
    ['Next step', (lead) => text(lead.nextStep?.text)],
    ['Next step on', (lead) => text(lead.nextStep?.on)],
    ['Note', (lead) => text(lead.note)],
    ['Decides', decides],
    ['Last seen', (lead) => lead.seenAt],
    ['Whynow id', (lead) => lead.id],
  ],
};

export const crmHeader = (format: CrmFormat): string[] => columns[format].map(([header]) => header);
export const crmRow = (format: CrmFormat, lead: Lead): string[] =>
  columns[format].map(([, cell]) => cell(lead));
