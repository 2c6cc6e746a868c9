/**
 * The contract of a provider: a public or paid source that knows something of a company. A file in `providers/` holds
 * one, and one line of `providers/index.ts` puts it to work. What may be asked, how often, on whose terms and what it
 * costs is data; only `prepare` is code, and it reaches the world through the `Ask` that it is given alone.
 */
import type * as z from 'zod';
import type { CapturedCompany, Draft } from '../../shared/capture.ts';
import type { BoardSystem, LookupOutcome, SocialNetwork } from '../../shared/words.ts';
import type { SourceKind } from '../facts/source-kinds.ts';

/** What is known of the account before the provider is asked: the best value of each, null where there is none. */
export interface Subject {
  name: string | null;
  /** Registrable: `northwind.example`. */
  domain: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  city: string | null;
  identifiers: CapturedCompany['identifiers'][number]['value'][];
  /** Boards of open roles that the company's own pages link to. */
  boards: { system: BoardSystem; token: string }[];
  social: { network: SocialNetwork; url: string }[];
}

/** Whom an answer is about, in the source's own words: compared with the subject before anything is merged. */
export interface About {
  name: string | null;
  domain: string | null;
  country: string | null;
  identifiers: Subject['identifiers'];
  /** Asked by a key that leads to one company alone (number, domain, board's token), or found by searching for words. */
  by: 'key' | 'search';
}

/** The fields of a draft that a provider may fill, in a capture's own shapes; `rule` names the field of the answer. */
export interface Findings
  extends Partial<Pick<Draft, 'people' | 'jobs' | 'openRoles' | 'board' | 'funding' | 'signals'>> {
  about: About;
  /** Where a person can check it: the record's or the board's own page. */
  url: string;
  /** Where `openRoles` is null: so many are open at least. */
  leastRoles?: number;
  /** Articles of their own that tell of events, by the words quoted; what is not among them leads to `url`. */
  urls?: { quote: string; url: string }[];
  company?: Partial<CapturedCompany>;
}

export type Failure =
  | { outcome: 'not_found' | 'forbidden' }
  /** @property retryAt what `Retry-After` says, or null where it is silent. */
  | { outcome: 'rate_limited'; retryAt: Date | null }
  | { outcome: 'error'; reason: ErrorReason };

/** A closed list, so that no answer's own words reach a log. */
export type ErrorReason =
  | 'timeout'
  | 'unreachable'
  | 'server'
  | 'too-large'
  /** HTML where JSON was asked for, and the like. */
  | 'wrong-type'
  /** Cut off, or not in the form that its type says. */
  | 'unreadable'
  /** Well-formed, and not what the source's documentation describes. */
  | 'unexpected-shape'
  /** Refused by a fence: a host that is not the provider's, a redirect out of it, a private address. */
  | 'fence'
  | 'robots';

export type Answer =
  | { outcome: 'found'; findings: Findings }
  /** With what its emptiness says, where it says something: a board without roles has 0 of them. */
  | { outcome: 'empty'; findings: Findings | null }
  /** Suggested to the team and not merged. */
  | { outcome: 'ambiguous'; candidates: { about: About; url: string }[] }
  | Failure;

/**
 * @property url where it was read from, after redirects; of a failure only where it is of another type than was asked for.
 * @property type its media type.
 * @property isCut its end is missing, where the request allows that: of JSON the last whole item of the list is the last.
 */
export type Reply<T> =
  | { ok: true; value: T; url: string; type?: string; isCut?: boolean }
  | { ok: false; failure: Failure; url?: string };

export interface AskRequest {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Of an answer that is larger than the fence allows its beginning is taken; else it is an error. */
  mayBeCut?: boolean;
}

/** A provider's only way to the world: requests through the fence, and answers told apart into values and failures. */
export interface Ask {
  /** When the lookup began. */
  now: Date;
  /** JSON in a shape that the documentation describes; what it has beyond the schema is dropped. */
  json<S extends z.ZodType>(url: string, schema: S, request?: AskRequest): Promise<Reply<z.output<S>>>;
  /** Text of one of these media types. */
  text(url: string, types: readonly string[], request?: AskRequest): Promise<Reply<string>>;
}

/** One thing to ask, ready: made of the subject alone, before anything is sent. */
export interface Lookup {
  /** What is asked for, as one line, such as a board's token. A miss counts for as long as this line is the same. */
  key: string;
  /** Of a provider with several hosts, those that it asks or is likely to: all turns of a run are taken by one question. */
  hosts?: readonly string[];
  run(ask: Ask): Promise<Answer>;
}

export interface Host {
  /** `api.gleif.org`; `*.recruitee.com` for one more label before it; `own` for the company's own domain. */
  name: string;
  /** At most so many requests in so many seconds, of all teams and isolates together. */
  requests: number;
  seconds: number;
}

export interface Provider {
  /** Signs what it says (`source.by`): lower case, and never changed once it has been in use. */
  id: string;
  /** As people call it. */
  name: string;
  /** Decides how far it is trusted, field by field (worker/facts). */
  kind: SourceKind;
  /** Providers of one origin copy each other and are one witness: `wikidata` for Wikipedia. Left out: its id. */
  origin?: string;
  runsIn: 'worker' | 'extension';
  /** Asked without an admin's having said so: only where its terms allow that to everybody. */
  byDefault: boolean;
  /** `contact`: its terms ask for the admin's own address in the User-Agent. `key`: an account of the team's there. */
  needs: 'nothing' | 'contact' | 'key';
  /** How a team's key is sent, and the one host that ever sees it. Providers themselves never do. */
  key?: {
    host: string;
    headers(key: string, now: Date): Record<string, string> | Promise<Record<string, string>>;
    /** What of it has to stand in the address, where a source takes it in no other way. */
    query?(key: string): Record<string, string>;
  };
  /** What one lookup costs the team, in US dollars, and whether a miss is charged too. Left out: nothing. */
  price?: { dollars: number; charged: 'always' | 'when-found' };
  /** What of a subject it asks by, for the page that lists providers. */
  inputs: readonly (keyof Subject)[];
  /** What it can answer, for the same page, and so that it is not asked for what is fresh. */
  outputs: readonly (keyof CapturedCompany | 'people' | 'hiring' | 'funding' | 'news')[];
  /** The only hosts that it may reach. */
  hosts: readonly Host[];
  /** Most requests of one lookup, redirects included. */
  requests: number;
  /** Processor time of a lookup that finds something, in multiples of an ordinary source's, which is what it is where left out. */
  weight?: number;
  /** Milliseconds for the whole of a lookup; at most 8,000. */
  patience: number;
  /** Hours for which an answer counts, where they are not those of `cache-hours.ts`. */
  cacheHours: Partial<Record<LookupOutcome, number>> & { found: number };
  terms: {
    url: string;
    /** Of the data: `CC0-1.0`, `NLOD-2.0`, or `terms` where there is only a contract. */
    licence: string;
    /** Words that have to stand where its values are shown; null where none are asked for. */
    attribution: string | null;
    /** What the terms forbid or limit, as the admin should know it; null where nothing stands out. */
    note: string | null;
  };
  /** @returns null where the subject has nothing to ask by. */
  prepare(subject: Subject): Lookup | null;
}
