/**
 * A team's key to a provider, sealed before it enters the database, with a secret that the database does not hold. What is
 * sealed opens only as the same team's key to the same provider: a row that is copied elsewhere opens nothing.
 */
const encoder = new TextEncoder();

export const sealKey = async (
  key: string,
  secret: string,
  workspace: string,
  provider: string,
): Promise<string> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encoder.encode(`${workspace} ${provider}`) },
    await sealing(secret),
    encoder.encode(key),
  );
  return `${base64(iv)}.${base64(new Uint8Array(sealed))}`;
};

/** @returns null where the secret is another one by now, or the row is not its own. */
export const openKey = async (
  sealed: string,
  secret: string,
  workspace: string,
  provider: string,
): Promise<string | null> => {
  const [iv = '', text = ''] = sealed.split('.');
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes(iv), additionalData: encoder.encode(`${workspace} ${provider}`) },
      await sealing(secret),
      bytes(text),
    );
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
};

/** The secret has 256 random bits or is as good: one hash makes a key of it. */
const sealing = async (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    await crypto.subtle.digest('SHA-256', encoder.encode(`whynow provider keys ${secret}`)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

const base64 = (data: Uint8Array): string => btoa(String.fromCharCode(...data));
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
