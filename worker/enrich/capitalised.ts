/** Names of people and places that a source writes in one case: `SAINT-DENIS` is Saint-Denis. Others stay as they are. Pure. */
export const capitalised = (text: string): string =>
  text === text.toUpperCase() || text === text.toLowerCase()
    ? text.toLowerCase().replace(/(?:^|(?<=[\s'’-]))\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
