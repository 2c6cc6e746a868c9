/** How a call asks: of which Worker, and with what token, is for the asker to know. */
import type { Result } from '../ui/services.ts';
import type { Request } from './request.ts';

export type Ask = <T>(asked: Request<T>) => Promise<Result<T>>;
