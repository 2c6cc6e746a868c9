/** The dashboard as the Worker's own page: for who is signed in; who is not is asked for a link. */
import { useEffect, useState } from 'preact/hooks';
import { Dashboard } from '../ui/dashboard/Dashboard.tsx';
import type { DashboardServices } from '../ui/dashboard-services.ts';
import type { ScreenProps } from '../ui/Screen.tsx';
import { Screen } from '../ui/Screen.tsx';
import { You } from './You.tsx';

type Props = ScreenProps & { services: DashboardServices };

export const WebApp = ({ services, locale }: Props) => {
  const [place, setPlace] = useState<'dashboard' | 'you' | 'asking'>('asking');
  useEffect(() => {
    const follow = async () => {
      if (location.hash === '#/you') return setPlace('you');
      if (place === 'dashboard') return;
      const me = await services.me();
      // Who cannot be asked is not signed out: the dashboard says what is the matter.
      setPlace(!me.ok && me.failure.code === 'signed-out' ? 'you' : 'dashboard');
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [services, place]);
  if (place === 'asking') return null;
  if (place === 'dashboard') return <Dashboard services={services} locale={locale} />;
  return (
    <Screen services={services} locale={locale}>
      <You
        onSignedIn={() => {
          history.replaceState(null, '', '#/leads');
          setPlace('dashboard');
        }}
      />
    </Screen>
  );
};
