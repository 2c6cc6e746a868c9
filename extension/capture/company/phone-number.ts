/** A telephone number as ITU-T E.164 writes it, where the country is known. */
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** @returns `+4930123456`, with ` ext. 12` where there is one; the text as it stands where it cannot be told. */
export const toE164 = (text: string, country: string | null): string => {
  const parsed = parsed164(text, country);
  if (!parsed?.isPossible()) return text;
  return parsed.ext ? `${parsed.number} ext. ${parsed.ext}` : parsed.number;
};

/** "49" of DE; null where there is none. */
export const callingCode = (country: string): string | null =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : null;

const parsed164 = (text: string, country: string | null) => {
  // "+44 (0)20 …" gives the trunk digit for those who dial within the country alone.
  const plain = text
    .slice(0, 60)
    .replace(/^\s*00(?=[1-9])/, '+')
    .replace(/(?<=^\s*\+\d{1,3}\s?)\(0\)/, ' ');
  const region: CountryCode | undefined = country && isSupportedCountry(country) ? country : undefined;
  if (!region) return parsePhoneNumberFromString(plain);
  // "(86) 027-…" is the country's code without its sign.
  const [whole, code] = /^\s*[(（](\d{1,3})[)）]\s*0?/.exec(plain) ?? [];
  const calling = getCountryCallingCode(region);
  if (code === calling) return parsePhoneNumberFromString(plain.replace(whole ?? '', `+${code} `), region);
  // "86 10 …" is, where no number of the country is as long.
  const national = parsePhoneNumberFromString(plain, region);
  return !national?.isPossible() && plain.trimStart().startsWith(`${calling} `)
    ? parsePhoneNumberFromString(`+${plain.trimStart()}`, region)
    : national;
};
