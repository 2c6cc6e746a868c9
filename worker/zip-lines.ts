/** A zip's files line by line, unpacked as they arrive: no more of it is held than a piece. */
import { Unzip, UnzipInflate } from 'fflate';

/** Of the file as it arrives: what is packed small may be a thousand times as large. */
const pieceBytes = 16_384;

export interface ZipLine {
  name: string;
  line: string;
}

/** @throws TypeError where it is no zip, a line is longer than `mostLine`, or all of it more than `mostBytes` */
export const linesOf = async function* (
  body: ReadableStream<Uint8Array>,
  { mostLine, mostBytes }: { mostLine: number; mostBytes: number },
): AsyncGenerator<ZipLine> {
  let ready: ZipLine[] = [];
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let rest = '';
    file.ondata = (error, data, final) => {
      if (error) throw new TypeError(error.message);
      unpacked += data.byteLength;
      const lines = (rest + decoder.decode(data, { stream: !final })).split('\n');
      rest = final ? '' : (lines.pop() ?? '');
      if (unpacked > mostBytes || rest.length > mostLine) throw new TypeError('Too large.');
      for (const line of lines) if (line !== '') ready.push({ name: file.name, line });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const chunk = value ?? new Uint8Array(0);
      for (let at = 0; at < chunk.byteLength || (done && at === 0); at += pieceBytes) {
        unzip.push(chunk.subarray(at, at + pieceBytes), done);
        const lines = ready;
        ready = [];
        yield* lines;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
};
