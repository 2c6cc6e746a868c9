/** Pages in which nothing of ours is run unless a team's admin has decided so: LinkedIn's agreement bars plug-ins that copy profiles. */
import { hostOf } from './page/address.ts';

/** Whether a page is read by its address and title alone, under tier 0. (`.example` is the sample page that stands for it.) */
export const tabOnly = (url: string): boolean =>
  /(?:^|\.)linkedin\.(?:com|cn|example)$/.test(hostOf(url) ?? '');
