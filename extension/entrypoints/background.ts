/** Wiring of the background: every listener is registered before the first await, or the event that woke us is lost. */
import { defineBackground } from 'wxt/utils/define-background';
import { createAnswers } from '../background/answers.ts';
import { findConnection } from '../background/connection.ts';
import { companiesOf, followSite } from '../background/follow-site.ts';
import { findKeptAfter, outdateKept } from '../background/kept-answers.ts';
import { createLinkedInReach } from '../background/linkedin-reach.ts';
import { createOutbox } from '../background/outbox.ts';
import { saveSelection } from '../background/save-selection.ts';
import { alertUseSchema, showAlerts } from '../background/show-alerts.ts';
import { clearAlarm, onAlarm, setAlarm, setAlertAlarm } from '../browser/alarms.ts';
import { findAlertUse, keepAlertUse } from '../browser/alert-use.ts';
import { alertWords } from '../browser/alert-words.ts';
import { showBadge, showScore } from '../browser/badge.ts';
import { onContextMenu, writeContextMenu } from '../browser/context-menu.ts';
import { deviceName } from '../browser/device-name.ts';
import { onStart } from '../browser/lifecycle.ts';
import { findLinkedInUse, keepLinkedInUse } from '../browser/linkedin-use.ts';
import { answerMessages } from '../browser/messages.ts';
import { mayNotify, notify, onNotificationClick } from '../browser/notifications.ts';
import { openPage } from '../browser/open-page.ts';
import { tellOutbox } from '../browser/outbox-channel.ts';
import { onReadInPanel, tellPanel } from '../browser/read-in-panel.ts';
import type { Reader, Readers } from '../browser/read-page.ts';
import { openSidePanel } from '../browser/side-panel.ts';
import { followSites, onSitesChanged, siteAccess } from '../browser/site-access.ts';
import { findShown, isStillThere, onShown, type ShownTab, tellFollowed } from '../browser/site-shown.ts';
import { hostOf } from '../capture/page/address.ts';
import type { Walked } from '../capture/page/walked.ts';
import { tabOnly } from '../capture/tab-only.ts';

/**
 * The reader, and the API's schemas below, are one file with all else, as the browser wants it of a background; they are
 * run when they are first needed. Half of what waking cost went into shapes that a page's reading has no use for.
 */
const loadReader = async (): Promise<Readers> => {
  const [{ read }, { captureTab }, { readSelectedPerson }] = await Promise.all([
    import('../capture/capture.ts'),
    import('../capture/capture-tab.ts'),
    import('../capture/people/selected-person.ts'),
  ]);
  // What was gathered is our own script's, from a world that the page cannot reach. Of a LinkedIn page something was
  // gathered under tier 1 alone; of other pages the tier says nothing.
  return {
    page: ({ url, title, walked }) =>
      walked ? read(JSON.parse(walked) as Walked, url, null, 1) : captureTab({ url, title }),
    person: readSelectedPerson,
  };
};

/** Milliseconds that a member waits on a LinkedIn page for what the team has decided. */
const tierPatience = 2000;

/** LinkedIn speaks for no company, and is followed by no permission. */
const followedHost = (url: string): string | null => (tabOnly(url) ? null : hostOf(url));

const report = (error: unknown): void => console.error('background', error);

export default defineBackground({
  main: () => {
    const now = Date.now;
    const clientOf = async (to: { origin: string; token: string | null }, timeout?: number) => {
      const { createClient } = await import('../api/client.ts');
      return createClient({
        origin: to.origin,
        token: to.token,
        fetch: (...args) => fetch(...args),
        now,
        ...(timeout !== undefined && { timeout }),
      });
    };
    const linkedInReach = createLinkedInReach({
      now,
      findWorkspace: async () => (await findConnection())?.workspace.id ?? null,
      askTier: async () => {
        const connection = await findConnection();
        const reply = connection && (await (await clientOf(connection, tierPatience)).linkedInTier());
        return reply?.kind === 'ok' ? reply.value.linkedinTier : null;
      },
      findUse: async () => {
        const { linkedinUseSchema } = await import('../background/linkedin-use-schema.ts');
        return linkedinUseSchema.safeParse(await findLinkedInUse()).data ?? null;
      },
      keepUse: keepLinkedInUse,
    });
    const reader: Reader = {
      linkedin: async (url) => (tabOnly(url) ? linkedInReach() : null),
      load: loadReader,
    };
    const outbox = createOutbox({
      now,
      random: Math.random,
      clientOf,
      setAlarm,
      clearAlarm,
      showBadge,
      tell: tellOutbox,
      arrived: async (capture) => {
        const companies = companiesOf(capture, followedHost);
        await outdateKept(companies);
        const hosts = new Set(companies.map(({ domain }) => domain));
        const shown = await findShown(await siteAccess.sites());
        // The icon says nothing yet, or what was so before: the page stays in front while it is saved.
        await Promise.all(shown.filter(({ url }) => hosts.has(followedHost(url) ?? '')).map(follow));
      },
    });

    const answers = createAnswers({
      now,
      outbox,
      clientOf,
      deviceName: () => deviceName(navigator.userAgent),
      reader,
    });
    answerMessages(answers);
    const follow = (tab: ShownTab) =>
      followSite(tab, {
        now,
        hostOf: followedHost,
        findKept: (domain, after) => findKeptAfter({ domain }, after),
        lookup: async (domain) => answers.lookup({ domain }),
        isStillThere,
        showScore,
        tellPanel: tellFollowed,
      });
    const lookForAlerts = () =>
      showAlerts({
        mayNotify,
        findUse: async () => alertUseSchema.safeParse(await findAlertUse()).data ?? null,
        keepUse: keepAlertUse,
        take: async (taking) => {
          const connection = await findConnection();
          const reply = connection && (await (await clientOf(connection)).takeAlerts(taking));
          return reply?.kind === 'ok' ? reply.value : null;
        },
        newId: () => crypto.randomUUID(),
        notify,
        words: alertWords,
      });
    onStart(() => {
      writeContextMenu().catch(report);
      outbox.wake().catch(report);
      // An update of ours takes the scripts away that were registered.
      followSites().catch(report);
      // Alarms may be lost while the browser is shut.
      findAlertUse()
        .then((use) => use && setAlertAlarm())
        .catch(report);
    });
    onAlarm({
      sync: () => {
        outbox.flush().catch(report);
      },
      alerts: () => {
        lookForAlerts().catch(report);
      },
    });
    onNotificationClick((hash) => {
      openPage('dashboard', hash).catch(report);
    });
    self.addEventListener('online', () => {
      outbox.wake().catch(report);
    });
    onContextMenu({
      saveSelection: (selection) => {
        saveSelection(selection).catch(report);
      },
      openPanel: (windowId) => {
        openSidePanel(windowId).catch(report);
      },
    });
    onShown((tab) => {
      follow(tab).catch(report);
    });
    onSitesChanged((added) => {
      followSites().catch(report);
      // The page that it was asked on: our script comes with the next one.
      findShown(added)
        .then((tabs) => Promise.all(tabs.map(follow)))
        .catch(report);
    });
    onReadInPanel((windowId) => {
      openSidePanel(windowId).catch(report);
      tellPanel(windowId);
    });
    // Whatever woke us: what is due is sent, for an alarm may have been lost while the browser was shut.
    outbox.flush().catch(report);
  },
});
