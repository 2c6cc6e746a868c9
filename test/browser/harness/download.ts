/** Files that a page hands to the browser to keep. */
import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Lets a page's downloads into a folder.
 * @returns waits for the next one to be written whole: its file stands there before that, and is empty.
 */
export const downloadsInto = async (page: Page, folder: string): Promise<() => Promise<void>> => {
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return () => ended(session);
};

const ended = (session: CDPSession): Promise<void> =>
  new Promise((resolve, reject) => {
    session.on('Browser.downloadProgress', function look({ state }) {
      if (state === 'inProgress') return;
      session.off('Browser.downloadProgress', look);
      if (state === 'completed') resolve();
      else reject(new Error('The download was cancelled'));
    });
  });
