/** Runs a script of ours in the top frame of a tab and hands back what it evaluates to. */
import { browser } from 'wxt/browser';

type Script = '/capture.js';

/** How long a page may go on arriving before it is read as far as it has come. */
const patience = 1500;

/** How long a page that keeps its tab busy, or shows a dialog, is waited for. */
const limit = 10_000;

/** Rejects where the browser refuses us the page; null where the script failed there or never came to run. */
export const inject = async (tabId: number, file: Script): Promise<unknown> => {
  // By default a script waits until the page's HTML is whole: on one that never ends, for ever.
  const whole = run(tabId, file, false);
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late'));
  const first = await Promise.race([whole, late]);
  if (first !== 'late') return first;
  const never = new Promise<null>((resolve) => setTimeout(resolve, limit - patience, null));
  return Promise.race([whole, run(tabId, file, true), never]);
};

const run = async (tabId: number, file: Script, injectImmediately: boolean): Promise<unknown> => {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: [file],
    injectImmediately,
  });
  return frame?.result ?? null;
};
