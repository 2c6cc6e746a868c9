/** Asks the background, and asks again where it was stopped between the question and the answer. */
import { type Messages, sendMessage } from './messages.ts';

const tries = 5;
const undelivered = /Receiving end does not exist|No response/;
const cutOff = /message (channel|port) closed|Conduits|Actor .* destroyed/;
/** A background that is stopped as a question arrives may take it along without a word. No answer of ours takes longer. */
const patience = 30_000;

/** Ask `once` what must not reach the background twice; saving a capture under its id may. */
export const askBackground = async <Type extends keyof Messages>(
  type: Type,
  data: Parameters<Messages[Type]>[0],
  repeat: 'often' | 'once' = 'often',
): Promise<ReturnType<Messages[Type]>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = sendMessage(type, ...([data] as never));
      return (await (repeat === 'often' ? inTime(answer) : answer)) as ReturnType<Messages[Type]>;
    } catch (error) {
      const words = error instanceof Error ? error.message : '';
      const lost = undelivered.test(words) || (repeat === 'often' && cutOff.test(words));
      if (!lost || attempt === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
};

const inTime = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No response in time')), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};
