/** A zip's files line by line, unpacked by the runtime as they arrive: no more of it is held than a piece. */
import { Unzip, UnzipPassThrough } from 'fflate';

/** Of the file as it arrives: what is packed small may be a thousand times as large. */
const pieceBytes = 16_384;

export interface ZipLine {
  name: string;
  line: string;
}

/** @throws TypeError where it is no zip, or a part of one, a line is longer than `mostLine`, or all of it more than `mostBytes` */
export const linesOf = async function* (
  body: ReadableStream<Uint8Array>,
  { mostLine, mostBytes }: { mostLine: number; mostBytes: number },
): AsyncGenerator<ZipLine> {
  const pieces = piecesOf(body);
  let unpacked = 0;
  try {
    for (let first = await pieces.next(); !first.done; first = await pieces.next()) {
      const { name } = first.value;
      const decoder = new TextDecoder('utf-8', { fatal: true });
      let rest = '';
      for await (const data of unpackedFile(first.value, pieces)) {
        unpacked += data.byteLength;
        const lines = (rest + decoder.decode(data, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        if (unpacked > mostBytes || rest.length > mostLine) throw new TypeError('Too large.');
        for (const line of lines) if (line !== '') yield { name, line };
      }
      const last = rest + decoder.decode();
      if (last !== '') yield { name, line: last };
    }
  } finally {
    await pieces.return(undefined);
  }
};

/** Of one file, as it stands in the zip. */
interface Piece {
  name: string;
  isPacked: boolean;
  data: Uint8Array<ArrayBuffer>;
  isLast: boolean;
}

const piecesOf = async function* (body: ReadableStream<Uint8Array>): AsyncGenerator<Piece, void> {
  let ready: Piece[] = [];
  const unzip = new Unzip((file) => {
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      ready.push({
        name: file.name,
        isPacked: file.compression === Packed.compression,
        data: new Uint8Array(data),
        isLast,
      });
    };
    file.start();
  });
  unzip.register(Packed);
  const reader = body.getReader();
  let end: number[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const chunk = value ?? new Uint8Array(0);
      end = [...end, ...chunk.subarray(-endBytes)].slice(-endBytes);
      if (done && !isEnd(end)) throw new TypeError('It ends before its end.');
      for (let at = 0; at < chunk.byteLength || (done && at === 0); at += pieceBytes) {
        push(unzip, chunk.subarray(at, at + pieceBytes), done);
        const pieces = ready;
        ready = [];
        yield* pieces;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
};

/** What every zip ends with, where it has no comment. APPNOTE.TXT, 4.3.16 */
const endBytes = 22;
const isEnd = (bytes: readonly number[]): boolean =>
  bytes.length === endBytes && [0x50, 0x4b, 0x05, 0x06].every((byte, at) => bytes[at] === byte);

const push = (unzip: Unzip, chunk: Uint8Array, isLast: boolean): void => {
  try {
    unzip.push(chunk, isLast);
  } catch (error) {
    throw new TypeError(error instanceof Error ? error.message : 'No zip.');
  }
};

/** Handed on as it is: the runtime unpacks it, for less, and by no code of ours. APPNOTE.TXT, 4.4.5 */
class Packed extends UnzipPassThrough {
  static override compression = 8;
}

const unpackedFile = (first: Piece, pieces: AsyncGenerator<Piece, void>): ReadableStream<Uint8Array> => {
  let next: Piece | null = first;
  const file = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      // Who hands on nothing is not asked again: the file's end alone may come without data.
      for (;;) {
        const piece = next ?? (await pieces.next()).value ?? null;
        next = null;
        if (piece?.data.byteLength) controller.enqueue(piece.data);
        if (!piece || piece.isLast) return controller.close();
        if (piece.data.byteLength) return;
      }
    },
  });
  return first.isPacked ? file.pipeThrough(new DecompressionStream('deflate-raw')) : file;
};
