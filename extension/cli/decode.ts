/** Decodes a saved page: UTF-8 where the bytes are that, else what the page declares, as a browser would. */

export const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the page's own word on its charset counts.
    return new TextDecoder(declared(bytes)).decode(bytes);
  }
};

const declared = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    // A charset that nobody knows.
    return 'utf-8';
  }
};
