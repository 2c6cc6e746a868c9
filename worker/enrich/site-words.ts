/** What the visible words of a company's own page say of it, read as a capture reads them. Pure. */
import type { CapturedCompany, Valued } from '../../shared/capture.ts';
import { readFounded } from '../../shared/text/company/founded.ts';
import { readIdentifiers } from '../../shared/text/company/identifiers.ts';
import { emailOf, readEmails } from '../../shared/text/emails.ts';
import { readCounter, readStaff } from '../../shared/text/people/staff.ts';
import { phoneOf, readPhones } from '../../shared/text/phones.ts';
import { holdsHan } from '../../shared/text/script.ts';
import { companyDomain } from '../identity/identity.ts';
import { said } from './said.ts';

const mostOfEach = 20;

/** @param lines of what is shown, the page's own words alone. */
export const wordsOnPage = (lines: readonly string[], domain: string): Partial<CapturedCompany> => {
  const isEastern = () => holdsHan(lines.join('\n').slice(0, 5000));
  return {
    founded: firstOf('text.founded', lines, readFounded),
    employees:
      firstOf('text.employees', lines, readStaff) ??
      firstOf('text.counter', lines, (line, at) => {
        const value = readCounter(line, lines[at + 1] ?? '');
        return value && { value, quote: line };
      }),
    emails: allOf('text.email', lines, (line) =>
      readEmails(line).flatMap((mail) => officeMail(mail, domain) ?? []),
    ),
    phones: allOf('text.phone', lines, (line, at) =>
      readPhones(line, lines[at - 1] ?? '', isEastern).flatMap((phone) => phoneOf(phone) ?? []),
    ),
    // A number may stand below the word for it.
    identifiers: readIdentifiers(lines.join('\n')).map(({ quote, ...one }) =>
      said('text.identifier', one, quote),
    ),
  };
};

const firstOf = <T>(
  rule: string,
  lines: readonly string[],
  read: (line: string, at: number) => { value: T; quote: string } | null,
): Valued<T> | null => {
  for (const [at, line] of lines.entries()) {
    const told = read(line, at);
    if (told) return said(rule, told.value, told.quote);
  }
  return null;
};

const allOf = (
  rule: string,
  lines: readonly string[],
  read: (line: string, at: number) => string[],
): Valued<string>[] =>
  lines
    .flatMap(read)
    .slice(0, mostOfEach)
    .map((value) => said(rule, value));

/** Addresses of an office and not of a person. */
const office =
  /^(?:info|contact|hello|hi|sales|office|mail|team|service|support|help|press|media|kontakt|vertrieb|bonjour|ventas|marketing|business|bd|hr|jobs|careers)@/;

/** @returns null where it is a person's, or another company's. @param mail with or without `mailto:` */
export const officeMail = (mail: string, domain: string): string | null => {
  const address = emailOf(mail)?.toLowerCase() ?? '';
  return office.test(address) && companyDomain(address.split('@')[1] ?? '') === domain ? address : null;
};
