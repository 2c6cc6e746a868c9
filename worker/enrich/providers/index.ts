/** Every provider, one line each; those that come first are asked first. */
import type { Provider } from '../provider.ts';
import { dns } from './dns.ts';
import { gleif } from './gleif.ts';
import { greenhouse } from './greenhouse.ts';

export const providers: readonly Provider[] = [greenhouse, dns, gleif];
