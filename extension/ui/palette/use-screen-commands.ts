/** What can be done on every screen: its language, its colours, the other pages of ours. */
import { useMemo } from 'preact/hooks';
import { screenLanguages } from '../../../shared/words.ts';
import { useServices } from '../Screen.tsx';
import { chooseTheme, themes } from '../theme.ts';
import type { Command } from './command.ts';
import { usePaletteWords } from './words.ts';

export const useScreenCommands = (): Command[] => {
  const t = usePaletteWords();
  const services = useServices();
  return useMemo(
    () => [
      { id: 'options', group: t.goTo, label: t.options, run: () => services.openPage('options') },
      ...themes.map((theme) => ({
        id: `theme-${theme}`,
        group: t.theme,
        label: t.themes[theme],
        run: () => chooseTheme(theme),
      })),
      ...screenLanguages.map((language) => ({
        id: `language-${language}`,
        group: t.language,
        label: t.languages[language],
        run: () => services.chooseLanguage(language),
      })),
    ],
    [services, t],
  );
};
