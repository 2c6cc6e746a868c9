/** An address and the words that tell it. */
import type { Address } from '../../../shared/text/place/address.ts';

export interface Placed {
  address: Address;
  quote: string;
}
