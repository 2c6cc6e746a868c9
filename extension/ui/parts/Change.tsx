/** How far a score has moved: an arrow and a figure, never colour alone. */
import { useWords } from '../words.tsx';
import { Icon } from './Icon.tsx';

export const Change = ({ points, since }: { points: number; since?: string }) => {
  const words = useWords();
  const { t } = words;
  if (points === 0) return null;
  const rose = points > 0;
  return (
    <span class={rose ? 'change up' : 'change down'}>
      <Icon name={rose ? 'rose' : 'fell'} />
      <span class="hidden-text">{rose ? t.score.rose : t.score.fell}</span>
      {` ${since ? t.score.since(points, words.isToday(since) ? null : words.since(since)) : Math.abs(points)}`}
    </span>
  );
};
