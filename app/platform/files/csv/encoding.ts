import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

export type Encoding = 'utf-8' | 'windows-1252'

const lineEnd = 0x0a

/** Old files are Windows-1252, where every byte is a letter: only UTF-8 can be recognised, by being valid. */
export async function encodingOf(path: string): Promise<Encoding> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece as Buffer]) : (piece as Buffer)
    // A letter of several bytes may be cut, but never by the end of a line.
    const end = bytes.lastIndexOf(lineEnd) + 1
    if (!isUtf8(bytes.subarray(0, end))) return 'windows-1252'
    rest = bytes.subarray(end)
  }
  return isUtf8(rest) ? 'utf-8' : 'windows-1252'
}

/** The text of a file, a piece at a time. @param onRead is told how many bytes were read so far. */
export async function* textOf(
  path: string,
  encoding: Encoding,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decode = decoderOf(encoding)
  let read = 0
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 16 })) {
    const text = decode(bytes as Buffer)
    const isFirst = read === 0
    read += (bytes as Buffer).length
    onRead(read)
    yield isFirst ? text.replace(/^\ufeff/, '') : text
  }
}

/** For UTF-8, the decoder of Node’s streams is several times as quick as TextDecoder. */
function decoderOf(encoding: Encoding): (bytes: Buffer) => string {
  if (encoding === 'utf-8') {
    const decoder = new StringDecoder('utf8')
    return (bytes) => decoder.write(bytes)
  }
  const decoder = new TextDecoder(encoding)
  return (bytes) => decoder.decode(bytes)
}
