/** What the screens ask of the rest of the extension. Entrypoints implement it; tests and the gallery fake it. */
import type { Account, LookupQuery } from '../../shared/api/account.ts';
import type { AlertList } from '../../shared/api/alerts.ts';
import type { AccountEnrichment } from '../../shared/api/enrichment.ts';
import type {
  AccountChangeAnswer,
  AccountChangeList,
  PersonRoleInput,
  SuggestionList,
} from '../../shared/api/identity.ts';
import type { Lead, LeadPage, LeadPatch, LeadQuery, Receipt, TagList } from '../../shared/api/lead.ts';
import type {
  BulkRequest,
  BulkResult,
  HistoryPage,
  List,
  ListList,
  Note,
  NoteList,
  UndoResult,
  View,
  ViewInput,
  ViewList,
} from '../../shared/api/lead-work.ts';
import type { Problem } from '../../shared/api/problem.ts';
import type { TouchInput } from '../../shared/api/scoring.ts';
import type { ImportPreview, ImportReport, ImportRequest } from '../../shared/api/transfer.ts';
import type { Me } from '../../shared/api/workspace.ts';
import type { Capture, CapturedPerson, Draft } from '../../shared/capture.ts';
import type { CrmFormat } from '../../shared/csv/crm-columns.ts';
import type { ScreenLanguage } from '../../shared/words.ts';

/** Expected failures, each with a sentence on screen that says what to do. `refused` carries the Worker's problem. */
export type Failure =
  | { code: 'not-paired' }
  | { code: 'offline' }
  | { code: 'signed-out' }
  | { code: 'refused'; problem: Problem };
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/**
 * Of a LinkedIn page: its tab alone was read (tier 0), its visible header too (tier 1), or its tab alone because as many
 * headers as may be were read in this hour.
 */
export type LinkedInReach = 'tab' | 'header' | 'spent';

/** Words that were selected on the page, and how they read as a person. */
export interface Selection {
  text: string;
  /** Its name is empty where the words tell none. */
  person: CapturedPerson;
}

/** `restricted`: the browser lets no extension read this page. `unread`: the tab has not been granted by a click. */
export type PageReading =
  | { ok: true; draft: Draft; selection: Selection | null; linkedin: LinkedInReach | null }
  | { ok: false; code: 'restricted' | 'unread' | 'failed'; url: string | null; title: string | null }
  /** The page is a pairing link of a Worker. */
  | { ok: false; code: 'pairing'; url: string; title: string | null };

/** A capture that the Worker has not acknowledged. */
export interface OutboxEntry {
  capture: Capture;
  /** `refused`: the Worker said 4xx; it stays until it is mended or discarded. */
  state: 'waiting' | 'refused';
  savedAt: string;
  attempts: number;
  /** When it is tried next; null for `refused`. */
  nextAt: string | null;
  /** Why the last try failed; null before the first. */
  failure: Failure | null;
}

export interface Connection {
  origin: string;
  workspace: string;
  member: string;
  expiresAt: string;
  /** The Worker no longer takes this browser's token: pair again. */
  signedOut?: boolean;
}

/** A look at an account: when, and the time of the newest score that was on screen. */
export interface Look {
  at: string;
  upTo: string;
}
/** This browser's own memory of them. */
export interface Looks {
  find(account: string): Look | null;
  keep(account: string, look: Look): void;
}

/** Sites whose pages the browser lets us see without a click, each because a member asked for it. */
export interface SiteAccess {
  /** Whether the site of this page is one. */
  isAllowed(url: string): Promise<boolean>;
  /** Call it on a click. @returns whether the member agreed to the browser's own question */
  allow(url: string): Promise<boolean>;
  /** As the browser has them: `https://northwind.example/*`. */
  sites(): Promise<string[]>;
  stop(site: string): Promise<void>;
  /** Calls back where a page of one comes to the front. */
  onShown(listener: () => void): () => void;
}

export interface Services {
  readPage(): Promise<PageReading>;
  /** Calls back where the member asks for the page that is in front by now, in a panel that stays. */
  onAsked(listener: () => void): () => void;
  /** Resolves once the outbox's transaction has completed: from then on the capture cannot be lost. */
  save(capture: Capture): Promise<void>;
  /** Replaces a refused capture by a mended one under a new id. */
  mend(oldId: string, capture: Capture): Promise<void>;
  discard(id: string): Promise<void>;
  outbox(): Promise<OutboxEntry[]>;
  /** Tries what waits now, whatever its time. */
  sendNow(): Promise<void>;
  /** Calls back after each change of the outbox; `receipt` where a capture has just been acknowledged. */
  onOutbox(listener: (receipt: Receipt | null) => void): () => void;

  /** The last answer kept on this device, at once; null where there is none. */
  lookupKept(company: LookupQuery): Promise<Account | null>;
  lookup(company: LookupQuery): Promise<Result<Account | null>>;
  account(id: string): Promise<Result<Account>>;
  leads(query: LeadQuery): Promise<Result<LeadPage>>;
  patchLead(id: string, version: number, patch: LeadPatch): Promise<Result<Lead>>;
  /** Refused as `claimed` where a colleague has it; `force` is for leads and admins. */
  claim(id: string, force: boolean): Promise<Result<Lead>>;
  release(id: string): Promise<Result<Lead>>;
  tags(): Promise<Result<TagList>>;
  /** The team's, by name. */
  lists(): Promise<Result<Pick<Lead, 'lists'>>>;
  /** New signals of accounts that the member owns or follows, newest first. */
  alerts(): Promise<Result<AlertList>>;
  /** What each public source said of an account, and whether they are being asked now. */
  sources(account: string): Promise<Result<AccountEnrichment>>;
  me(): Promise<Result<Me>>;

  looks: Looks;
  /** null where there is no browser to ask, at /app. */
  siteAccess: SiteAccess | null;

  connection(): Promise<Connection | null>;
  /** `link` is a pairing link, `https://worker/pair#code`. */
  pair(link: string): Promise<Result<Connection>>;
  unpair(): Promise<void>;

  /** Opens a page of evidence, at the quote where there is one. */
  openAtQuote(url: string, quote: string | null): Promise<void>;
  openPage(page: 'dashboard' | 'options', hash?: string): Promise<void>;

  /** null: as the browser. */
  chosenLanguage(): ScreenLanguage | null;
  /** Draws the page anew. */
  chooseLanguage(language: ScreenLanguage | null): void;
}

/** What the full pages ask beside, by themselves: the popup and the background carry none of it. */
export interface LeadWork {
  notes(id: string): Promise<Result<NoteList>>;
  /** The note's id is made here, so that it is safe to send again. */
  writeNote(id: string, note: string, text: string): Promise<Result<Note>>;
  deleteNote(id: string, note: string): Promise<Result<undefined>>;
  history(id: string): Promise<Result<HistoryPage>>;
  lists(): Promise<Result<ListList>>;
  saveList(id: string, name: string): Promise<Result<List>>;
  deleteList(id: string): Promise<Result<undefined>>;
  views(): Promise<Result<ViewList>>;
  saveView(id: string, view: ViewInput): Promise<Result<View>>;
  deleteView(id: string): Promise<Result<undefined>>;
  bulk(request: BulkRequest): Promise<Result<BulkResult>>;
  undoBulk(id: string): Promise<Result<UndoResult>>;
  csv(format: CrmFormat, query: LeadQuery): Promise<Result<string>>;
  previewImport(csv: string): Promise<Result<ImportPreview>>;
  importRows(request: ImportRequest): Promise<Result<ImportReport>>;
}

/** Of this browser: its own notifications, which need its permission. */
export interface NotificationSwitch {
  isOn(): Promise<boolean>;
  /** Call it on a click. @returns whether the member agreed to the browser's own question */
  turnOn(): Promise<boolean>;
  turnOff(): Promise<void>;
}

/** What is done with accounts: facts by a member's word, merging, splitting, telling apart. */
export interface AccountWork {
  /** The value wins until it is released. */
  setFact(id: string, field: string, value: unknown): Promise<Result<Account>>;
  releaseFact(id: string, field: string): Promise<Result<Account>>;
  /** What a person has to do with buying: it stands until it is released, by null. */
  setRole(id: string, name: string, role: PersonRoleInput['role']): Promise<Result<Account>>;
  /** Somebody there visited, read, joined or asked for a demo. The touch's id is made here. */
  addTouch(id: string, touch: string, input: TouchInput): Promise<Result<Account>>;
  removeTouch(id: string, touch: string): Promise<Result<Account>>;
  /** Pairs that may be one company; of one account, or of all. */
  suggestions(account: string | null): Promise<Result<SuggestionList>>;
  dismiss(account: string, other: string): Promise<Result<undefined>>;
  undismiss(account: string, other: string): Promise<Result<undefined>>;
  /** The change's id is made here, so that it is safe to send again; it undoes it. */
  merge(change: string, kept: string, other: string): Promise<Result<AccountChangeAnswer>>;
  split(change: string, account: string, captures: readonly string[]): Promise<Result<AccountChangeAnswer>>;
  undoChange(change: string): Promise<Result<AccountChangeAnswer>>;
  /** Merges and splits of the account that can still be undone, or were. */
  changes(account: string): Promise<Result<AccountChangeList>>;
  /** What each public source said of it, and whether they are being asked now. */
  sources(account: string): Promise<Result<AccountEnrichment>>;
  lookAgain(account: string): Promise<Result<undefined>>;
}
