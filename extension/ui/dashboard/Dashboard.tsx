/** The extension's full page: the team's leads, and all that is set up once and looked at now and then. */
import { useEffect, useRef } from 'preact/hooks';
import { AccountScreen } from '../account/AccountScreen.tsx';
import { Accounts } from '../account/account-work.tsx';
import { SameCompany } from '../account/SameCompany.tsx';
import { LeadList } from '../list/LeadList.tsx';
import { Work } from '../list/work.tsx';
import { Screen, type ScreenProps, useServices } from '../Screen.tsx';
import type { DashboardServices } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { Nav } from './Nav.tsx';
import { useRoute } from './use-route.ts';
import { useDashboardWords } from './words.ts';
import '../popup.css';
import './dashboard.css';

export const Dashboard = (screen: ScreenProps & { services: DashboardServices }) => (
  <Screen {...screen}>
    <Work work={screen.services.work}>
      <Accounts accounts={screen.services.accounts}>
        <Frame />
      </Accounts>
    </Work>
  </Screen>
);

const Frame = () => {
  const t = useDashboardWords();
  const services = useServices();
  const { route, replace } = useRoute();
  const me = useLoaded(() => services.me(), 'me');
  const page = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${t.pages[route.page]} · Whynow`;
    // The keyboard goes where the eye does; not as the page opens, where the browser has put it well.
    if (!first.current) page.current?.focus();
    first.current = false;
  }, [route.page, t]);
  return (
    <div class="dashboard">
      <Nav
        page={route.page === 'accounts' && route.id !== null ? 'leads' : route.page}
        me={me.value?.ok ? me.value.value : null}
      />
      <div class="page" ref={page} tabIndex={-1}>
        {route.page === 'leads' && (
          <LeadList open={route.id} setOpen={(id) => replace({ page: 'leads', id })} />
        )}
        {route.page === 'accounts' && route.id === null && (
          <SameCompany onOpen={(id) => replace({ page: 'accounts', id })} />
        )}
        {route.page === 'accounts' && route.id !== null && (
          <AccountScreen
            id={route.id}
            me={me.value?.ok ? me.value.value : null}
            onOther={(id) => replace({ page: 'accounts', id })}
          />
        )}
      </div>
    </div>
  );
};
