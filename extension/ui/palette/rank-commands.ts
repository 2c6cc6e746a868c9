/** Those commands whose words begin with all that was typed, the closest first. Pure. */
import type { Command } from './command.ts';

/** Case and width fold; Chinese has no word borders, so there a part of the label is enough. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

export const rankCommands = (commands: readonly Command[], typed: string): Command[] => {
  const words = fold(typed.slice(0, 80)).split(/\s+/).filter(Boolean);
  return commands
    .map((command) => ({ command, rank: rankOf(command, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ command }) => command);
};

/** @returns null where a word is in none of it; lower is closer */
const rankOf = ({ label, group }: Command, words: readonly string[]): number | null => {
  const text = fold(label);
  let rank = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at === 0) continue;
    if (at > 0 && /[\s:：,，]/.test(text.charAt(at - 1))) rank += 1;
    else if (at > 0) rank += 2;
    else if (fold(group).includes(word)) rank += 3;
    else return null;
  }
  return rank;
};
