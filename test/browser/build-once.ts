/** Builds the extension before the browser tests, so that they never run against an older one. */
import { build } from '../../extension/build.ts';

export default async (): Promise<void> => {
  await build('chrome');
};
