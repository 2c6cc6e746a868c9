/** The extension's service worker as the browser itself has it: puppeteer does not hear of each that ends or starts. */
import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { until } from './until.ts';

export interface Background {
  /** Runs a function there, which is sent as its source: it sees its arguments and nothing of ours. */
  evaluate<Args extends unknown[], T>(run: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
}

/**
 * @param origin of the extension, with a slash at its end.
 * @param wake has a page of the extension speak to it.
 */
export const backgroundOf = (browser: Browser, origin: string, wake: () => Promise<void>) => {
  const isOurs = ({ type, url }: Protocol.Target.TargetInfo) =>
    type === 'service_worker' && url.startsWith(origin);
  const devtools = browser.target().createCDPSession();
  const running = async () => (await (await devtools).send('Target.getTargets')).targetInfos.filter(isOurs);
  let watching: CDPSession[] = [];

  const attached = async (targetId: string): Promise<CDPSession | null> => {
    const { sessionId } = await (await devtools).send('Target.attachToTarget', { targetId, flatten: true });
    return (await devtools).connection()?.session(sessionId) ?? null;
  };

  /** Whether its script has run: one that is starting answers before that, and before it has what an extension may call. */
  const isReady = async (session: CDPSession): Promise<boolean> => {
    // One that waits for whoever watches it is let run.
    await session.send('Runtime.runIfWaitingForDebugger');
    const expression = 'globalThis.chrome?.runtime?.onMessage?.hasListeners() === true';
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value === true;
  };

  /** Of the background that runs, or of one that a page of ours wakes. */
  const answering = (): Promise<Background> =>
    until('the background answers', async () => {
      const [one] = await running();
      if (!one) await wake();
      // It may be gone before it answers.
      const session = one ? await attached(one.targetId).catch(() => null) : null;
      if (!session) return null;
      if (!(await isReady(session).catch(() => false))) {
        await session.detach().catch(() => null);
        return null;
      }
      watching.push(session);
      return { evaluate: (run, ...args) => evaluateIn(session, run, args) };
    });

  /** Whoever watches it lets go first: a worker that is watched and starts again at once counts as never having gone. */
  const letGo = async (): Promise<void> => {
    for (const target of browser.targets()) {
      const isNamed = target.type() === 'service_worker' && target.url().startsWith(origin);
      const worker = isNamed ? await target.worker().catch(() => null) : null;
      if (worker) watching.push(worker.client);
    }
    // It may be gone by now.
    for (const session of watching) await session.detach().catch(() => null);
    watching = [];
  };

  const stop = async (): Promise<void> => {
    const stopping = new Set((await running()).map(({ targetId }) => targetId));
    await letGo();
    await until('the background is gone', async () => {
      const left = (await running()).filter(({ targetId }) => stopping.has(targetId));
      for (const { targetId } of left)
        await (await devtools).send('Target.closeTarget', { targetId }).catch(() => null);
      return left.length === 0;
    });
  };

  return { answering, stop };
};

const evaluateIn = async <Args extends unknown[], T>(
  session: CDPSession,
  run: (...args: Args) => T,
  args: Args,
): Promise<Awaited<T>> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${run})(...${JSON.stringify(args)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<T>;
};
