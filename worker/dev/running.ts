/** A program that was started, with all that it starts in turn: what it said, when it ended, how to stop it. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Running {
  /** Resolves once it has ended, by itself or not. */
  ended: Promise<{ code: number | null }>;
  /** Its last words, for an error message. */
  said(): string;
  /** Asks it to end, insists after three seconds, and resolves once it has. */
  stop(): Promise<void>;
}

const keptCharacters = 6000;
const patienceMs = 3000;
const lastWordsMs = 300;

/**
 * Runs a script under this very Node. Its last words are kept, and not shown: they are for its own developers.
 * @param hear is told them as they come, in pieces that may end anywhere.
 */
export const start = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  hear?: (words: string) => void,
): Running => {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that one signal reaches its children too, and Ctrl-C reaches it through us alone.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-keptCharacters);
      hear?.(words);
    });
  }
  let isOver = false;
  const ended = new Promise<{ code: number | null }>((resolve) => {
    child.once('error', (error) => {
      said += String(error);
      isOver = true;
      resolve({ code: null });
    });
    child.once('exit', (code) => {
      isOver = true;
      // Its last words come with `close`, which waits for children that may outlive it.
      child.once('close', () => resolve({ code }));
      setTimeout(() => resolve({ code }), lastWordsMs);
    });
  });
  return {
    ended,
    said: () => said.trim(),
    stop: async () => {
      if (!isOver) {
        signalGroup(child, 'SIGTERM');
        const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceMs);
        await ended;
        clearTimeout(insist);
      }
      // What outlived its parent, where there is such a thing.
      if (process.platform !== 'win32') signalGroup(child, 'SIGKILL');
    },
  };
};

const signalGroup = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // ESRCH: the whole group has ended.
  }
};
