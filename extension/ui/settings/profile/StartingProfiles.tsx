/** What a team without a profile may begin with: one of a few by their names, or none. */
import type { Profile } from '../../../../shared/score/profile.ts';
import { Section } from '../parts/Section.tsx';
import { startingNames, startingProfiles } from './starting-profiles.ts';
import { useProfileWords } from './words.ts';

export const StartingProfiles = ({ onChoose }: { onChoose(profile: Profile): void }) => {
  const { starting: t } = useProfileWords();
  return (
    <Section title={t.title} about={t.about}>
      <ul class="starting">
        {startingNames.map((name) => (
          <li key={name}>
            <button type="button" class="button" onClick={() => onChoose(startingProfiles[name])}>
              {t.names[name]}
            </button>
            <span class="soft">{t.described[name]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
