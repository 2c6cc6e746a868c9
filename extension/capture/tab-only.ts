/** Pages in which nothing of ours is run. LinkedIn's agreement bars software that copies profiles, plug-ins by name. */
import { hostOf } from './page/address.ts';

/** Whether a page may be read by its address and title alone. (`.example` is the sample page that stands for it.) */
export const tabOnly = (url: string): boolean =>
  /(?:^|\.)linkedin\.(?:com|cn|example)$/.test(hostOf(url) ?? '');
