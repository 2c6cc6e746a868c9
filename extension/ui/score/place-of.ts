/** The place of a page, as it is named on screen: its host. Pure. */
export const placeOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
