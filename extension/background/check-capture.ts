/** The boundary between what a page of ours hands over and what is kept and sent. */
import { type Capture, captureSchema, maxCaptureBytes } from '../../shared/capture.ts';
import { SaveError } from './save-error.ts';

/** Throws a SaveError. It never cuts anything down: what is sent equals what was shown. */
export const checkCapture = (given: unknown): Capture => {
  const parsed = captureSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SaveError('invalid', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(parsed.data)).byteLength;
  if (bytes > maxCaptureBytes) throw new SaveError('too-large', `${bytes} bytes of ${maxCaptureBytes}`);
  return parsed.data;
};
