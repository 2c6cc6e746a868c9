/** Run in a page on the user's click: reads it, hands the reading back, and leaves no trace of having been there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Read } from '../browser/read-page.ts';
import { capture } from '../capture/capture.ts';

/** As much as a note holds; "select all" on a long page is no signal. */
const longestSelection = 2000;

export default defineUnlistedScript(
  (): Read => ({
    draft: capture(document, location.href),
    selection: getSelection()?.toString().slice(0, longestSelection).trim() || null,
  }),
);
