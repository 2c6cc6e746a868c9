/** The Worker's API, a call each. Every answer is parsed; nothing throws. */
import * as z from 'zod';
import { type Account, accountSchema, type LookupQuery, lookupSchema } from '../../shared/api/account.ts';
import { type AlertList, type AlertTaking, alertListSchema } from '../../shared/api/alerts.ts';
import { type AccountEnrichment, accountEnrichmentSchema } from '../../shared/api/enrichment.ts';
import {
  type Lead,
  type LeadPage,
  type LeadPatch,
  type LeadQuery,
  leadPageSchema,
  leadSchema,
  type Receipt,
  receiptSchema,
  type TagList,
  tagListSchema,
} from '../../shared/api/lead.ts';
import { type Me, meSchema, type PairResponse, pairResponseSchema } from '../../shared/api/workspace.ts';
import type { Capture } from '../../shared/capture.ts';
import type { PairingLink } from './pairing-link.ts';
import { type Line, type Reply, request } from './request.ts';
import { search } from './search.ts';

export interface Client {
  /** Spends a pairing link's code, or an invite's. */
  pair(link: Pick<PairingLink, 'path' | 'code'>, device: string): Promise<Reply<PairResponse>>;
  postCapture(capture: Capture): Promise<Reply<Receipt>>;
  lookup(company: LookupQuery): Promise<Reply<{ account: Account | null }>>;
  account(id: string): Promise<Reply<Account>>;
  leads(query: LeadQuery): Promise<Reply<LeadPage>>;
  patchLead(id: string, version: number, patch: LeadPatch): Promise<Reply<Lead>>;
  /** Refused as `claimed` where a colleague has it. */
  claim(id: string, force: boolean): Promise<Reply<Lead>>;
  release(id: string): Promise<Reply<Lead>>;
  tags(): Promise<Reply<TagList>>;
  lists(): Promise<Reply<Pick<Lead, 'lists'>>>;
  sources(account: string): Promise<Reply<AccountEnrichment>>;
  alerts(): Promise<Reply<AlertList>>;
  /** Those to be shown by this browser, and by no other. */
  takeAlerts(taking: AlertTaking): Promise<Reply<AlertList>>;
  me(): Promise<Reply<Me>>;
  /** What the team's admin lets be read on LinkedIn. */
  linkedInTier(): Promise<Reply<{ linkedinTier: 0 | 1 }>>;
  /** Revokes the token at the Worker. */
  signOut(): Promise<Reply<undefined>>;
}

/** Of the privacy settings: the background needs no more of them, and has no room for their shapes. */
const tierSchema = z.object({ linkedinTier: z.literal([0, 1]) });

/** Of the lists too: their ids and names. */
const listsSchema = leadSchema.pick({ lists: true });

export const createClient = (line: Line): Client => ({
  pair: ({ path, code }, device) =>
    request(line, {
      method: 'POST',
      path: `/v1${path}`,
      body: { code, device },
      answer: pairResponseSchema,
    }),
  postCapture: (capture) =>
    request(line, { method: 'POST', path: '/v1/captures', body: capture, answer: receiptSchema }),
  lookup: (company) =>
    request(line, { method: 'GET', path: `/v1/lookup${search(company)}`, answer: lookupSchema }),
  account: (id) =>
    request(line, { method: 'GET', path: `/v1/accounts/${encodeURIComponent(id)}`, answer: accountSchema }),
  leads: (query) =>
    request(line, { method: 'GET', path: `/v1/leads${search(query)}`, answer: leadPageSchema }),
  patchLead: (id, version, patch) =>
    request(line, {
      method: 'PATCH',
      path: `/v1/leads/${encodeURIComponent(id)}`,
      headers: { 'If-Match': `"${version}"` },
      body: patch,
      answer: leadSchema,
    }),
  claim: (id, force) =>
    request(line, {
      method: 'POST',
      path: `/v1/leads/${encodeURIComponent(id)}/claim`,
      body: { force },
      answer: leadSchema,
    }),
  release: (id) =>
    request(line, {
      method: 'POST',
      path: `/v1/leads/${encodeURIComponent(id)}/release`,
      answer: leadSchema,
    }),
  tags: () => request(line, { method: 'GET', path: '/v1/tags', answer: tagListSchema }),
  lists: () => request(line, { method: 'GET', path: '/v1/lists', answer: listsSchema }),
  sources: (account) =>
    request(line, {
      method: 'GET',
      path: `/v1/accounts/${encodeURIComponent(account)}/enrichment`,
      answer: accountEnrichmentSchema,
    }),
  alerts: () => request(line, { method: 'GET', path: '/v1/alerts', answer: alertListSchema }),
  takeAlerts: (taking) =>
    request(line, { method: 'POST', path: '/v1/alerts/takings', body: taking, answer: alertListSchema }),
  me: () => request(line, { method: 'GET', path: '/v1/me', answer: meSchema }),
  linkedInTier: () => request(line, { method: 'GET', path: '/v1/privacy', answer: tierSchema }),
  signOut: () => request(line, { method: 'DELETE', path: '/v1/tokens/current', answer: z.undefined() }),
});
