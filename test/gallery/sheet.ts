/**
 * `npm run sheet -- FOLDER [NAME...]`: every state, or those whose names begin so, in every language, theme and width on
 * one page, `index.html`, to be looked at line by line. Says what sticks out, and what does with words 40 % longer.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { screenLanguages } from '../../shared/words.ts';
import { openGallery } from './open.ts';
import type { State } from './state.ts';
import { sizeOf, states } from './states.ts';

/** The popup as it is, the side panel as most have it, a full page beside another window and alone. */
const widthsOf: Record<State['screen'], readonly number[]> = {
  popup: [380],
  panel: [380, 420],
  list: [420, 1280],
  options: [420, 1280],
  design: [420, 1280],
};
const themes = ['light', 'dark'] as const;

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run sheet -- FOLDER [NAME...]');
  process.exit(2);
}
const into = resolve(folder);
await mkdir(into, { recursive: true });
const gallery = await openGallery();
const rows: string[] = [];

for (const [name, state] of Object.entries(states)) {
  if (wanted.length && !wanted.some((start) => name.startsWith(start))) continue;
  const shots: string[] = [];
  for (const language of screenLanguages) {
    const shown = await gallery.show(name, language);
    const widths = state.width === undefined ? widthsOf[state.screen] : [state.width];
    for (const width of widths) {
      await shown.page.setViewport({ width, height: sizeOf(state).height, deviceScaleFactor: 1 });
      for (const theme of themes) {
        await shown.inScheme(theme);
        const file = `${name}-${language}-${theme}-${width}.png` as const;
        await shown.page.screenshot({ path: join(into, file) as `${string}.png` });
        shots.push(`<figure><img loading="lazy" src="${file}" alt=""><figcaption>${language} · ${theme} · ${width}
</figcaption></figure>`);
      }
      for (const fault of await shown.overflows()) console.log(`${name} ${language} ${width}: ${fault}`);
    }
    await shown.lengthen();
    for (const width of widths) {
      await shown.page.setViewport({ width, height: sizeOf(state).height, deviceScaleFactor: 1 });
      for (const fault of await shown.overflows())
        console.log(`${name} ${language} ${width}, 40 % longer: ${fault}`);
    }
  }
  rows.push(`<section><h2>${name}</h2><div>${shots.join('\n')}</div></section>`);
}
await gallery.close();
await writeFile(
  join(into, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Whynow: every screen</title>
<style>
body { font: 13px/1.4 system-ui, sans-serif; margin: 16px; background: #8a8a8a; }
section div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
figure { margin: 0; }
img { display: block; max-width: 420px; height: auto; }
</style>
${rows.join('\n')}
</html>
`,
);
console.log(join(into, 'index.html'));
