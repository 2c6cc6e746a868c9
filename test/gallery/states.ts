/** Every state of every screen, by name. */
import type { State } from './state.ts';
import { accountPages } from './states/account.ts';
import { dataPages } from './states/data.ts';
import { learningPages } from './states/learning.ts';
import { listWork } from './states/list-work.ts';
import { modelPages } from './states/model.ts';
import { pages } from './states/pages.ts';
import { saving } from './states/saving.ts';
import { settingsPages } from './states/settings.ts';
import { teamTab } from './states/team.ts';
import { thisPage } from './states/this-page.ts';
import { waitingTab } from './states/waiting.ts';

export const states: Record<string, State> = {
  design: { screen: 'design', services: () => ({}) },
  ...thisPage,
  ...saving,
  ...teamTab,
  ...waitingTab,
  ...pages,
  ...listWork,
  ...accountPages,
  ...settingsPages,
  ...dataPages,
  ...modelPages,
  ...learningPages,
};

const sizes: Record<State['screen'], [width: number, height: number]> = {
  popup: [380, 600],
  panel: [320, 800],
  list: [1280, 840],
  options: [800, 900],
  design: [800, 1400],
};

export const sizeOf = ({ screen, width, height }: State): { width: number; height: number } => ({
  width: width ?? sizes[screen][0],
  height: height ?? sizes[screen][1],
});
