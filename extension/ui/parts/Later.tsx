/** A component whose code is loaded when it is first shown; until then `waiting` stands in its place. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps<P> {
  /** One function, made once: another one is another component. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  waiting?: ComponentChildren;
}

export const Later = <P extends object>({ load, props, waiting = null }: LaterProps<P>) => {
  const [loaded, setLoaded] = useState<{ load: typeof load; Part: ComponentType<P> } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then((Part) => wanted && setLoaded({ load, Part }));
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded?.load === load ? <loaded.Part {...props} /> : waiting;
};
