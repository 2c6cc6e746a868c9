/** The fence round every address outside: where the Worker may send, how long, and how much it reads. */

/** Names that lead to the machine itself or its network, whoever answers for them; and suffixes that spell an address. */
const localNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|onion|invalid|test)$/;
const spelledAddresses =
  /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|yoogle\.com|readme\.localtest\.me|traefik\.me|backname\.io|1u\.ms|rbndr\.us|nip\.direct|local\.gd|fbi\.com)$/;

/**
 * @returns the address to ask, or null for one that must not be asked: anything but https on its own port, any form of
 * an IP address (the URL parser has turned octal, hexadecimal and the like into one), credentials, local names.
 * What a name resolves to is not known here: Cloudflare's network reaches public addresses alone.
 */
export const allowedTarget = (address: string): URL | null => {
  const url = URL.parse(address);
  if (!url) return null;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (url.protocol !== 'https:' || url.port !== '') return null;
  if (url.username !== '' || url.password !== '') return null;
  if (host.startsWith('[') || /(?:^|\.)[\d.]+$/.test(host) || /^0x/.test(host)) return null;
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || host.length > 253) return null;
  if (localNames.test(host) || spelledAddresses.test(host)) return null;
  url.hash = '';
  return url;
};

export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

export const fromHere: Fetcher = (url, init) => fetch(url, init);

export type Sent =
  | { ok: true; status: number; text: string }
  | {
      ok: false;
      status: number | null;
      error: 'bad-target' | 'unreachable' | 'timeout' | 'redirected' | 'status';
    };

const patienceMs = 8_000;
/** Of an answer: enough for a bot's code. */
const mostBytes = 4_096;

/** Posts, and follows nobody's word on where to go next. Never throws. */
export const post = async (
  fetcher: Fetcher,
  address: string,
  headers: Record<string, string>,
  body: string,
): Promise<Sent> => {
  const url = allowedTarget(address);
  if (!url) return { ok: false, status: null, error: 'bad-target' };
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetcher(url.href, { method: 'POST', headers, body, redirect: 'manual', signal });
    const { status } = response;
    const text = await readStart(response.body);
    if (status >= 300 && status < 400) return { ok: false, status, error: 'redirected' };
    return response.ok ? { ok: true, status, text } : { ok: false, status, error: 'status' };
  } catch {
    return { ok: false, status: null, error: signal.aborted ? 'timeout' : 'unreachable' };
  }
};

const readStart = async (body: ReadableStream<Uint8Array> | null): Promise<string> =>
  (await readAtMost(body, mostBytes)).text.slice(0, mostBytes);

/** As much of a body as there is, or as there may be: the rest is not read. */
export const readAtMost = async (
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<{ text: string; isWhole: boolean }> => {
  if (!body) return { text: '', isWhole: true };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size <= most; ) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isWhole: true };
    text += decoder.decode(value.subarray(0, most - size), { stream: true });
    size += value.byteLength;
  }
  await reader.cancel();
  return { text, isWhole: false };
};
