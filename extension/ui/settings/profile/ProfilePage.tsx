/** Whom the team looks for: a profile a product, and what a change to it would do before it is saved. */
import { useMemo } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import { type Bench, VersionPage } from '../versions/VersionPage.tsx';
import { findFault } from './find-fault.ts';
import { knownWords } from './known-words.ts';
import { Profiles } from './Profiles.tsx';
import { useProfileWords } from './words.ts';
import './profile.css';

export const ProfilePage = () => {
  const t = useProfileWords();
  const { pages } = useDashboardWords();
  return (
    <VersionPage
      title={pages.profile}
      about={t.about}
      edit={(bench) => <Edited {...bench} />}
      wrong={({ drafting }) => {
        const fault = findFault(drafting.model.profiles);
        return fault && t.faults[fault];
      }}
    />
  );
};

const Edited = ({ accounts: { list }, drafting: { model, change }, mayEdit }: Bench) => {
  const known = useMemo(() => knownWords(list), [list]);
  return (
    <Profiles
      profiles={model.profiles}
      known={known}
      readOnly={!mayEdit}
      onChange={(profiles) => change({ ...model, profiles })}
    />
  );
};
