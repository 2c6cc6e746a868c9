/** The package types its converters, not its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs parted by `|`, each `traditional simplified`. */
  const characters: string;
  export default characters;
}
