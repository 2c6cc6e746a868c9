/** The screens' services, as the browser and the background give them. */
import { findActiveTab } from '../../browser/active-tab.ts';
import { askBackground } from '../../browser/ask-background.ts';
import { chooseLanguage, chosenLanguage } from '../../browser/chosen-language.ts';
import { lastLooked } from '../../browser/last-looked.ts';
import { openAtQuote } from '../../browser/open-at-quote.ts';
import { openPage } from '../../browser/open-page.ts';
import { onOutbox } from '../../browser/outbox-channel.ts';
import { onPanelAsked } from '../../browser/read-in-panel.ts';
import { siteAccess } from '../../browser/site-access.ts';
import type { Services } from '../../ui/services.ts';

export const services: Services = {
  readPage: async () => askBackground('readPage', await findActiveTab()),
  onAsked: onPanelAsked,
  save: (capture) => askBackground('save', capture),
  mend: (...args) => askBackground('mend', args),
  discard: (id) => askBackground('discard', id),
  outbox: () => askBackground('outbox', undefined),
  sendNow: () => askBackground('sendNow', undefined),
  onOutbox,
  lookupKept: (company) => askBackground('lookupKept', company),
  lookup: (company) => askBackground('lookup', company),
  account: (id) => askBackground('account', id),
  leads: (query) => askBackground('leads', query),
  patchLead: (...args) => askBackground('patchLead', args),
  claim: (...args) => askBackground('claim', args),
  release: (id) => askBackground('release', id),
  // Once: a second try would find the code spent.
  pair: (link) => askBackground('pair', link, 'once'),
  tags: () => askBackground('tags', undefined),
  lists: () => askBackground('lists', undefined),
  sources: (account) => askBackground('sources', account),
  alerts: () => askBackground('alerts', undefined),
  me: () => askBackground('me', undefined),
  looks: lastLooked,
  siteAccess,
  connection: () => askBackground('connection', undefined),
  unpair: () => askBackground('unpair', undefined),
  openAtQuote,
  openPage,
  chosenLanguage,
  chooseLanguage: (language) => {
    chooseLanguage(language);
    location.reload();
  },
};
