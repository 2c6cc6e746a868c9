/** Asks a fresh Worker for what a newcomer needs first: that it answers, and a link that pairs. */
import { healthSchema, pairingSchema } from '../../shared/api/workspace.ts';

const pollMs = 100;

/** Resolves once GET /health answers; never rejects, since a Worker that is starting refuses connections. */
export const waitForHealth = async (origin: string, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted && !(await isHealthy(origin, signal))) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
};

const isHealthy = async (origin: string, signal: AbortSignal): Promise<boolean> => {
  try {
    const response = await fetch(`${origin}/health`, { signal });
    return response.ok && healthSchema.safeParse(await response.json()).success;
  } catch {
    return false;
  }
};

/** @returns the one-time pairing link. Throws with the Worker's own words where it refuses. */
export const makePairingLink = async (origin: string, secret: string): Promise<string> => {
  const response = await fetch(`${origin}/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, workspace: 'My team', member: 'Admin' }),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`POST /v1/setup answered ${response.status}: ${body}`);
  return `${origin}/pair#${pairingSchema.parse(JSON.parse(body)).code}`;
};
