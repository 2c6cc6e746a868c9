/** An account as a page of its own, by its address. */
import { useState } from 'preact/hooks';
import type { Me } from '../../../shared/api/workspace.ts';
import { useLeadChange } from '../lead-changes.ts';
import { useLists } from '../list/use-lists.ts';
import { AccountPage } from './AccountPage.tsx';

interface AccountScreenProps {
  id: string;
  me: Me | null;
  waiting: boolean;
  onOther(id: string): void;
}

export const AccountScreen = ({ id, me, waiting, onOther }: AccountScreenProps) => {
  const lists = useLists();
  const [version, setVersion] = useState('');
  useLeadChange((lead) => lead.id === id && setVersion(`${lead.version}`));
  return (
    <main>
      <AccountPage
        key={id}
        id={id}
        me={me}
        waiting={waiting}
        lists={lists}
        version={version}
        whole
        onLead={() => undefined}
        onOther={onOther}
        onClose={() => undefined}
      />
    </main>
  );
};
