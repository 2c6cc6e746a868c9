/** What our pages may ask of the background: the one list, for both sides. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Services } from '../ui/services.ts';
import type { ActiveTab } from './active-tab.ts';

/** Of those, a page keeps its looks and asks the browser for sites by itself. */
type Calls = Omit<Services, 'looks' | 'siteAccess'>;
type Answer<Call extends keyof Calls> = Awaited<ReturnType<Calls[Call]>>;
type Arguments<Call extends keyof Calls> = Parameters<Calls[Call]>;

/** A message carries one value: calls of several arguments carry a list of them. */
export type Messages = {
  readPage(tab: ActiveTab | null): Answer<'readPage'>;
  save(capture: Arguments<'save'>[0]): Answer<'save'>;
  mend(args: Arguments<'mend'>): Answer<'mend'>;
  discard(id: string): Answer<'discard'>;
  outbox(): Answer<'outbox'>;
  sendNow(): Answer<'sendNow'>;
  lookupKept(company: Arguments<'lookup'>[0]): Answer<'lookupKept'>;
  lookup(company: Arguments<'lookup'>[0]): Answer<'lookup'>;
  account(id: string): Answer<'account'>;
  leads(query: Arguments<'leads'>[0]): Answer<'leads'>;
  patchLead(args: Arguments<'patchLead'>): Answer<'patchLead'>;
  claim(args: Arguments<'claim'>): Answer<'claim'>;
  release(id: string): Answer<'release'>;
  tags(): Answer<'tags'>;
  lists(): Answer<'lists'>;
  sources(account: string): Answer<'sources'>;
  alerts(): Answer<'alerts'>;
  me(): Answer<'me'>;
  connection(): Answer<'connection'>;
  pair(link: string): Answer<'pair'>;
  unpair(): Answer<'unpair'>;
};

export type Answers = {
  [Type in keyof Messages]: (
    ...args: Parameters<Messages[Type]>
  ) => ReturnType<Messages[Type]> | Promise<ReturnType<Messages[Type]>>;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/** Call it while the background's script first runs, or the message that woke it is lost. */
export const answerMessages = (answers: Answers): void => {
  for (const type of Object.keys(answers) as (keyof Messages)[]) {
    const answer = answers[type] as (data: unknown) => never;
    onMessage(type, ({ data, sender }) => {
      if (!isOwnPage(sender)) throw new Error('Only the extension’s own pages may ask');
      return answer(data);
    });
  }
};

/** A script in a web page shares that page's process: it must not reach the token, whatever becomes of the page. */
const isOwnPage = (sender: chrome.runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
