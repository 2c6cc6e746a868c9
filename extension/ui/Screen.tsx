/** What every screen stands in: its words, its services, its language on the document. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { locales } from '../../shared/format/when.ts';
import type { Locale } from './locales/locale.ts';
import type { Services } from './services.ts';
import { wearTheme } from './theme.ts';
import { WordsContext, wordsOf } from './words.tsx';
import './tokens.css';
import './base.css';
import './score.css';

const ServicesContext = createContext<Services | null>(null);

export interface ScreenProps {
  services: Services;
  locale: Locale;
}

export const Screen = ({ services, locale, children }: ScreenProps & { children: ComponentChildren }) => {
  const words = useMemo(() => wordsOf(locale, () => new Date()), [locale]);
  useLayoutEffect(() => {
    document.documentElement.lang = locales[locale.language];
    wearTheme();
  }, [locale]);
  return (
    <ServicesContext.Provider value={services}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </ServicesContext.Provider>
  );
};

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A component stands outside Screen.');
  return services;
};
