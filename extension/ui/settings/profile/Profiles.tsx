/** The profiles one under the other: one is added, named, or taken out with a way back. */
import { useState } from 'preact/hooks';
import { emptyProfile, type Profile } from '../../../../shared/score/profile.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { Section } from '../parts/Section.tsx';
import type { KnownWords } from './known-words.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { StartingProfiles } from './StartingProfiles.tsx';
import { useProfileWords } from './words.ts';

interface ProfilesProps {
  profiles: readonly Profile[];
  known: KnownWords;
  readOnly: boolean;
  onChange(profiles: Profile[]): void;
}

const most = 10;

export const Profiles = ({ profiles, known, readOnly, onChange }: ProfilesProps) => {
  const t = useProfileWords();
  const shared = useDashboardWords();
  const [removed, setRemoved] = useState<{ profile: Profile; at: number } | null>(null);
  const several = profiles.length > 1;
  return (
    <>
      {profiles.length === 0 && <p class="soft none-yet">{t.none}</p>}
      {profiles.length === 0 && !readOnly && !removed && (
        <StartingProfiles onChoose={(profile) => onChange([profile])} />
      )}
      {profiles.map((profile, at) => (
        // A profile has no id of its own, and its name changes as it is typed.
        <Section key={at} title={profile.name || (several ? t.nth(at + 1) : t.only)}>
          <ProfileForm
            profile={profile}
            known={known}
            readOnly={readOnly}
            onChange={(changed) => onChange(profiles.map((one, other) => (other === at ? changed : one)))}
          />
          {!readOnly && (
            <button
              type="button"
              class="link remove"
              aria-label={shared.named(t.remove, profile.name || t.nth(at + 1))}
              onClick={() => {
                setRemoved({ profile, at });
                onChange(profiles.filter((_, other) => other !== at));
              }}
            >
              {t.remove}
            </button>
          )}
        </Section>
      ))}
      {!readOnly && (
        <div class="line add-profile">
          <button
            type="button"
            class="button"
            disabled={profiles.length >= most}
            onClick={() => {
              setRemoved(null);
              onChange([
                ...profiles,
                { ...emptyProfile, name: profiles.length ? t.newName(profiles.length + 1) : '' },
              ]);
            }}
          >
            {profiles.length ? t.addAnother : t.add}
          </button>
          <p class="told" role="status">
            {removed && (
              <>
                {t.removed(removed.profile.name || t.nth(removed.at + 1))}{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onChange([
                      ...profiles.slice(0, removed.at),
                      removed.profile,
                      ...profiles.slice(removed.at),
                    ]);
                    setRemoved(null);
                  }}
                >
                  {shared.undo}
                </button>
              </>
            )}
          </p>
        </div>
      )}
    </>
  );
};
