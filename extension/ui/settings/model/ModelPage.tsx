/** What counts how much: versions of the model, what each changes, its weights, and the one that runs beside. */
import { useDashboardWords } from '../../dashboard/words.ts';
import { VersionPage } from '../versions/VersionPage.tsx';
import { Shadow } from './Shadow.tsx';
import { VersionList } from './VersionList.tsx';
import { Weights } from './Weights.tsx';
import { useModelWords } from './words.ts';
import './model.css';

export const ModelPage = () => {
  const t = useModelWords();
  const { pages } = useDashboardWords();
  return (
    <VersionPage
      title={pages.model}
      about={t.about}
      edit={({ versions, known, drafting, mayEdit }) => (
        <>
          <VersionList versions={versions} known={known} mayEdit={mayEdit} />
          <Weights
            active={known.active}
            model={drafting.model}
            readOnly={!mayEdit}
            onChange={drafting.change}
          />
        </>
      )}
      beside={({ known, accounts }) => <Shadow known={known} accounts={accounts.list} />}
    />
  );
};
