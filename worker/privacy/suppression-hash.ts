/** Hashes that block an erased person and do not tell who they are: HMAC-SHA256 under a key of the team's own. */

const encoder = new TextEncoder();

export type Hasher = (text: string) => Promise<string>;

export const hasherOf = async (key: string): Promise<Hasher> => {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), hmac, false, ['sign']);
  return async (text) => {
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
};

/** A name, as `mergePeople` tells people apart: the first question, which nearly always ends it. */
export const nameText = (name: string): string => `name:${plain(name)}`;

/** The name at one company, by one of its identity keys: namesakes elsewhere are other people. */
export const nameAtText = (name: string, accountKey: string): string => `at:${plain(name)}\n${accountKey}`;

export const addressText = (address: string): string =>
  `address:${address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')}`;

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
