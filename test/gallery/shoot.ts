/**
 * `node test/gallery/shoot.ts FOLDER [NAME...]`: every state, or those whose names begin so, in both languages and
 * both colour schemes, as PNGs. Says where a state is wider than its window, and what axe finds.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { screenLanguages } from '../../shared/words.ts';
import { openGallery } from './open.ts';
import { states } from './states.ts';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node test/gallery/shoot.ts FOLDER [NAME...]');
  process.exit(2);
}
await mkdir(resolve(folder), { recursive: true });
const gallery = await openGallery();
for (const name of Object.keys(states)) {
  if (wanted.length && !wanted.some((start) => name.startsWith(start))) continue;
  for (const language of screenLanguages) {
    const shown = await gallery.show(name, language);
    for (const scheme of ['light', 'dark'] as const) {
      await shown.inScheme(scheme);
      await shown.page.screenshot({
        path: join(resolve(folder), `${name}-${language}-${scheme}.png`) as `${string}.png`,
      });
      for (const fault of await shown.faults()) console.log(`${name} ${language} ${scheme}: ${fault}`);
    }
    if (language === 'en') {
      await shown.lengthen();
      for (const fault of await shown.overflows()) console.log(`${name} 40% longer: ${fault}`);
    }
  }
}
await gallery.close();
