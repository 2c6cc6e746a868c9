/** What country's street stands before a postcode. German streets are told by their end, Romance ones by their first word;
 * the digits of the code tell Germany from its neighbours, which write four. */

interface Streets {
  country: string;
  /** The postcode alone, as it is written there. */
  code: RegExp;
  street: RegExp;
}

const places: readonly Streets[] = [
  {
    country: 'DE',
    code: /^\d{5}$/,
    street: /(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|damm|ufer|chaussee|ring|markt)\s?\d{1,4}/i,
  },
  {
    country: 'FR',
    code: /^\d{5}$/,
    street:
      /\d{1,4},?\s?(?:bis|ter)?,?\s?(?:rue|avenue|boulevard|bd|chemin|allée|impasse|quai|cours|place)\s/i,
  },
  { country: 'IT', code: /^\d{5}$/, street: /\b(?:via|viale|piazza|corso|largo|vicolo)\s\p{Lu}/u },
  { country: 'ES', code: /^\d{5}$/, street: /\b(?:calle|c\/|avda\.?|avenida|paseo|polígono)\s/i },
  { country: 'DK', code: /^\d{4}$/, street: /(?:vej|gade|allé)\s?\d{1,4}/i },
  { country: 'SE', code: /^\d{3}\s\d{2}$/, street: /(?:gatan|vägen|gränd)\s?\d{1,4}/i },
  { country: 'PL', code: /^\d{2}-\d{3}$/, street: /\b(?:ul|al|pl)\.\s/i },
  { country: 'PT', code: /^\d{4}-\d{3}$/, street: /\b(?:rua|avenida|av\.|praça|largo|estrada)\s/i },
];
const reach = 60;

/** @param before the text up to the postcode. */
export const countryOfStreet = (before: string, postcode: string): string | null => {
  const near = before.slice(-reach);
  return places.find(({ code, street }) => code.test(postcode) && street.test(near))?.country ?? null;
};

const dutchStreet = /(?:straat|weg|laan|plein|kade|gracht|dijk|singel|hof|dreef|park)\s?\d{1,4}/i;

/** A Dutch postcode is told by a street before it; four digits and two capitals may be a year and a name. */
export const isDutchStreet = (before: string): boolean => dutchStreet.test(before.slice(-reach));
