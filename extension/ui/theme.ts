/** Light or dark, where it is not to be the browser's: of this browser, set before the first line is drawn. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const kept = 'theme';

export const chosenTheme = (): Theme => themes.find((one) => one === localStorage.getItem(kept)) ?? 'auto';

/** On the document: tokens.css knows both. */
export const wearTheme = (theme: Theme = chosenTheme()): void => {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(kept, theme);
  wearTheme(theme);
};
