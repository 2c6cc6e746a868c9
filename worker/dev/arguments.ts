/** Reads the flags of `npm start`. */
import { parseArgs } from 'node:util';

export type Arguments =
  | { ok: true; port: number; open: boolean; sampleSources: boolean; help: boolean }
  /** `flag` is what was not understood, as it was typed. */
  | { ok: false; flag: string };

export const defaultPort = 8787;

export const readArguments = (typed: readonly string[]): Arguments => {
  const { tokens } = parseArgs({
    args: [...typed],
    options: {
      port: { type: 'string' },
      open: { type: 'boolean' },
      'sample-sources': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  const read = { ok: true as const, port: defaultPort, open: false, sampleSources: false, help: false };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return { ok: false, flag: token.value };
    if (token.name === 'port') {
      const port = toPort(token.value);
      if (port === null) return { ok: false, flag: `--port ${token.value ?? ''}`.trim() };
      read.port = port;
    } else if ((token.name === 'open' || token.name === 'help') && token.value === undefined) {
      read[token.name] = true;
    } else if (token.name === 'sample-sources' && token.value === undefined) {
      read.sampleSources = true;
    } else {
      return { ok: false, flag: token.rawName };
    }
  }
  return read;
};

/** Null where it is no port, or where the port after it (the sample pages') would not be one. */
const toPort = (typed: string | undefined): number | null => {
  const port = /^\d{1,5}$/.test(typed ?? '') ? Number(typed) : 0;
  return port >= 1 && port < 65_535 ? port : null;
};
