/** Registered on the sites that a member lets Whynow follow, and nowhere else. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellWhenShown } from '../browser/site-shown.ts';

export default defineUnlistedScript(tellWhenShown);
