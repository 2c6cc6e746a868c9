/** Names of people and places that a register writes in capitals: `SAINT-DENIS` is Saint-Denis. Others stay as they are. Pure. */
export const capitalised = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?:^|(?<=[\s'’-]))\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
