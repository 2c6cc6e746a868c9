/** Run in a page on the user's click: gathers what it says, hands that back, and leaves no trace of having been there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Gathered } from '../browser/read-page.ts';
import { walk } from '../capture/page/walk.ts';

/** As much as a note holds; "select all" on a long page is no signal. */
const longestSelection = 2000;

export default defineUnlistedScript(
  (): Gathered => ({
    // One string: browsers convert a tree of objects value by value, which took ten times as long as reading it.
    walked: JSON.stringify(walk(document)),
    selection: getSelection()?.toString().slice(0, longestSelection).trim() || null,
  }),
);
