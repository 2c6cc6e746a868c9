/** Which of the popup's tabs is in front, for those below that lead to another. */
import { createContext } from 'preact';

export const tabs = ['page', 'team', 'waiting'] as const;
export type Tab = (typeof tabs)[number];

export const ShowTab = createContext<(tab: Tab) => void>(() => undefined);
