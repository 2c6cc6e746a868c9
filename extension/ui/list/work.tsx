/** The list page's own services and words, given to every component below it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScreenLanguage } from '../../../shared/words.ts';
import type { LeadWork } from '../services.ts';
import { useOwnWords } from '../words.tsx';
import { type ListWords, listEn } from './locales/en.ts';
import { listZh } from './locales/zh.ts';
import { listZhHant } from './locales/zh-hant.ts';

const WorkContext = createContext<LeadWork | null>(null);

export const Work = ({ work, children }: { work: LeadWork; children: ComponentChildren }) => (
  <WorkContext.Provider value={work}>{children}</WorkContext.Provider>
);

export const useWork = (): LeadWork => {
  const work = useContext(WorkContext);
  if (!work) throw new Error('A component stands outside the lead list.');
  return work;
};

const words: Record<ScreenLanguage, ListWords> = { en: listEn, zh: listZh, 'zh-Hant': listZhHant };

export const useListWords = (): ListWords => useOwnWords(words);
