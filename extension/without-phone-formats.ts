/**
 * The numbering plans of all countries tell how each writes its numbers: 9 KB of 19, gzip, of which the reader asks
 * nothing. It reads numbers as they are written and knows them by E.164. For the build.
 */
import { readFileSync } from 'node:fs';

const module = /[\\/]libphonenumber-js[\\/]metadata\.min\.json\.js$/;
/** Where the list of a country's plan has its formats (`getFormats` of the package's metadata.js). */
const formats = 4;

type Plans = Readonly<Record<string, unknown[]>>;
interface Metadata {
  countries: Plans;
  nonGeographic: Plans;
}

/** @param source the package's table, `export default {…}`. */
export const withoutFormats = (source: string): string => {
  const metadata = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)) as Metadata;
  for (const plans of [metadata.countries, metadata.nonGeographic])
    for (const plan of Object.values(plans)) if (plan[formats]) plan[formats] = 0;
  return `export default ${JSON.stringify(metadata)}`;
};

export const withoutPhoneFormats = () => ({
  name: 'without-phone-formats',
  enforce: 'pre' as const,
  load: (id: string): string | null => (module.test(id) ? withoutFormats(readFileSync(id, 'utf8')) : null),
});
