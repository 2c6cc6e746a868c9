/**
 * Asks for the page before anything else of the popup is there: run while its HTML is parsed, so that the page is read
 * while the screen is loaded.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirstReading } from '../browser/first-reading.ts';

export default defineUnlistedScript(askFirstReading);
