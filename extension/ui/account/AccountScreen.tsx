/** An account as a page of its own, by its address. */
import type { Me } from '../../../shared/api.ts';
import { useLists } from '../list/use-lists.ts';
import { AccountPage } from './AccountPage.tsx';

interface AccountScreenProps {
  id: string;
  me: Me | null;
  onOther(id: string): void;
}

export const AccountScreen = ({ id, me, onOther }: AccountScreenProps) => {
  const lists = useLists();
  return (
    <main>
      <AccountPage
        key={id}
        id={id}
        me={me}
        lists={lists}
        whole
        onLead={() => undefined}
        onOther={onOther}
        onClose={() => undefined}
      />
    </main>
  );
};
