/** The dashboard's place, in step with the address: the back button works, and a page can be linked to. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Route, readRoute, writeRoute } from './route.ts';

/** `replace` goes there without a step for the back button. */
export const useRoute = (): { route: Route; replace(route: Route): void } => {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () =>
      setRoute((was) => (writeRoute(was) === location.hash ? was : readRoute(location.hash)));
    addEventListener('hashchange', follow);
    // It may have changed between the first drawing and now.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replace = useCallback((to: Route) => {
    history.replaceState(null, '', writeRoute(to));
    setRoute(to);
  }, []);
  return { route, replace };
};
