/**
 * Zod says in English sentences what is wrong with what it is given, 1 KB of the background, gzip: the extension tells a
 * member in words of its own, and keeps of zod's the code ("too_big") and the path. For the build.
 */
const english = /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/;

/** A locale that says the code of what is wrong, and nothing else. */
export const codesAlone = () => ({ localeError: ({ code }: { code: string }) => code });

export const withoutZodWords = () => ({
  name: 'without-zod-words',
  enforce: 'pre' as const,
  load: (id: string): string | null => (english.test(id) ? `export default ${codesAlone};` : null),
});
