import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inject } from '../../../extension/browser/inject.ts';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

const never = new Promise(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('takes what the script evaluates to once the page is whole', async () => {
  executeScript.mockResolvedValue([{ result: 'walked' }]);
  expect(await inject(7, '/capture.js')).toBe('walked');
  expect(executeScript).toHaveBeenCalledTimes(1);
});

it('reads a page that never ends as far as it has come', async () => {
  executeScript.mockReturnValueOnce(never).mockResolvedValueOnce([{ result: 'so far' }]);
  const injected = inject(7, '/capture.js');
  await vi.advanceTimersByTimeAsync(1500);
  expect(await injected).toBe('so far');
  expect(executeScript.mock.calls.map(([asked]) => asked.injectImmediately)).toEqual([false, true]);
});

it('gives up on a page that lets no script run', async () => {
  executeScript.mockReturnValue(never);
  const injected = inject(7, '/capture.js');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await injected).toBeNull();
});

it('passes on that the browser refuses', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  await expect(inject(7, '/capture.js')).rejects.toThrow('Cannot access');
});
