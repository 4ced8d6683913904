import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'

export type Encoding = 'utf-8' | 'windows-1252'

const lineEnd = 0x0a

/** Old files are Windows-1252, where every byte is a letter: only UTF-8 can be recognised, by being valid. */
export async function encodingOf(path: string): Promise<Encoding> {
  const file = await open(path)
  try {
    return (await isValid(file)) ? 'utf-8' : 'windows-1252'
  } finally {
    await file.close()
  }
}

async function isValid(file: FileHandle): Promise<boolean> {
  // The same bytes again and again: those of a stream, new each time, would pile up.
  const room = Buffer.allocUnsafe(1 << 17)
  let rest: Buffer = Buffer.alloc(0)
  for (;;) {
    const { bytesRead } = await file.read(room, 0, room.length)
    if (bytesRead === 0) return isUtf8(rest)
    const bytes = room.subarray(0, bytesRead)
    // A letter of several bytes may be cut, but never by the end of a line.
    const first = bytes.indexOf(lineEnd) + 1
    const last = bytes.lastIndexOf(lineEnd) + 1
    rest = Buffer.concat([rest, bytes.subarray(0, last === 0 ? bytes.length : first)])
    if (last === 0) continue
    if (!isUtf8(rest) || !isUtf8(bytes.subarray(first, last))) return false
    rest = Buffer.from(bytes.subarray(last))
  }
}

/** For UTF-8, the decoder of Node’s streams is several times as quick as TextDecoder. */
export function decoderOf(encoding: Encoding): (bytes: Buffer) => string {
  if (encoding === 'utf-8') {
    const decoder = new StringDecoder('utf8')
    return (bytes) => decoder.write(bytes)
  }
  const decoder = new TextDecoder(encoding)
  return (bytes) => decoder.decode(bytes)
}
