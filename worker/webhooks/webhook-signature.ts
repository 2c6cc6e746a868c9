/** Signatures of what is sent: Standard Webhooks v1, and those of Feishu's and DingTalk's bots. */

const encoder = new TextEncoder();

const hmac = async (key: Uint8Array<ArrayBuffer>, message: string): Promise<string> => {
  const secret = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const signature = await crypto.subtle.sign('HMAC', secret, encoder.encode(message));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
};

/** `whsec_` and 32 random bytes in base64, as the specification has it. */
export const makeWebhookSecret = (): string =>
  `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export const signedHeaders = async (
  secret: string,
  id: string,
  now: Date,
  body: string,
): Promise<Record<string, string>> => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${await hmac(key, `${id}.${timestamp}.${body}`)}`,
  };
};

/** Feishu signs nothing with a key made of time and secret; both stand in the body. */
export const feishuSignature = async (
  secret: string,
  now: Date,
): Promise<{ timestamp: string; sign: string }> => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return { timestamp, sign: await hmac(encoder.encode(`${timestamp}\n${secret}`), '') };
};

/** DingTalk signs time and secret with the secret; both stand in the address. */
export const dingtalkAddress = async (url: string, secret: string, now: Date): Promise<string> => {
  const timestamp = String(now.getTime());
  const signed = new URL(url);
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', await hmac(encoder.encode(secret), `${timestamp}\n${secret}`));
  return signed.href;
};
