/** Somebody to teach: a worker that lives as long as the page's part, one task at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task, TaskName, Tasks, Taught } from './tasks.ts';

/** What a browser holds several times over while it learns. */
const mostBytes = 40 * 1024 * 1024;

export interface Teacher {
  busy: boolean;
  teach<Name extends TaskName>(
    task: { name: Name } & Tasks[Name]['asked'],
  ): Promise<Taught<Tasks[Name]['answer']>>;
}

export const useTeacher = (): Teacher => {
  const worker = useRef<Worker | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => () => worker.current?.terminate(), []);
  const teach: Teacher['teach'] = async (task) => {
    if ('file' in task && task.file.size > mostBytes)
      return {
        ok: false,
        trouble: {
          code: 'too-large',
          message: '',
          details: { size: Math.round(task.file.size / 1024 / 1024), most: mostBytes / 1024 / 1024 },
        },
      };
    worker.current ??= new Worker(new URL('./learning-worker.ts', import.meta.url), { type: 'module' });
    setBusy(true);
    // The worker answers a task with that task's answer: the pair is held by `Tasks`.
    const taught = (await ask(worker.current, task as Task)) as Taught<never>;
    setBusy(false);
    return taught;
  };
  return { busy, teach };
};

const ask = (worker: Worker, task: Task): Promise<Taught<unknown>> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Taught<unknown>>) => resolve(data);
    // Out of memory, mostly: no answer comes then.
    worker.onerror = ({ message }) =>
      resolve({ ok: false, trouble: { code: 'unexpected', message, details: {} } });
    worker.postMessage(task);
  });
