import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '../../../extension/browser/ask-background.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../extension/browser/messages.ts', () => ({ sendMessage }));

const gone = new Error('Could not establish connection. Receiving end does not exist.');
const cut = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);

beforeEach(() => {
  sendMessage.mockReset();
});

describe('a question to the background', () => {
  it.each([gone, cut, new Error('The message port closed before a response was received.')])(
    'is asked again after "%s"',
    async (error) => {
      sendMessage.mockRejectedValueOnce(error).mockRejectedValueOnce(error).mockResolvedValueOnce(null);
      expect(await askBackground('lookupKept', { domain: 'northwind.example' })).toBeNull();
      expect(sendMessage.mock.calls).toEqual(Array(3).fill(['lookupKept', { domain: 'northwind.example' }]));
    },
  );

  it('is asked again where it was taken along without a word', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce([]);
    const asked = askBackground('outbox', undefined);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await asked).toEqual([]);
    vi.useRealTimers();
  });

  it('is given up on when nobody ever answers', async () => {
    sendMessage.mockRejectedValue(gone);
    await expect(askBackground('outbox', undefined)).rejects.toBe(gone);
    expect(sendMessage).toHaveBeenCalledTimes(5);
  });

  it('that must not be asked twice is asked again only where it was not delivered', async () => {
    sendMessage.mockRejectedValueOnce(gone).mockRejectedValueOnce(cut);
    await expect(askBackground('pair', 'https://worker.example/pair#abcdefgh', 'once')).rejects.toBe(cut);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('whose answer is an error is not asked again', async () => {
    sendMessage.mockRejectedValue(Object.assign(new Error('disk full'), { name: 'SaveError' }));
    await expect(askBackground('discard', 'x')).rejects.toThrow('disk full');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
