import { openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For each length of a name, where its lines stand in the file: offset and size, by turns. */
export type Sheaves = { fd: number; places: number[][] }

/** Lines of names of one length that are not written yet. */
type Sheaf = { bytes: Buffer; size: number }

const sheafSize = 1 << 15
const mostBytesOfLetter = 3

/** Binds lines by the length of a name, in a file: the register comes in from the shortest names to the longest. */
export function bindSheaves(fd: number) {
  const open: Sheaf[] = []
  const places: number[][] = []
  let end = 0
  const keep = (length: number, bytes: Uint8Array) => {
    if (writeSync(fd, bytes, 0, bytes.length, end) < bytes.length) throw new Error('the disk is full')
    places[length] ??= []
    places[length].push(end, bytes.length)
    end += bytes.length
  }
  return {
    put(length: number, line: string) {
      open[length] ??= { bytes: Buffer.allocUnsafeSlow(sheafSize), size: 0 }
      const sheaf = open[length]
      const most = line.length * mostBytesOfLetter
      if (sheaf.size + most > sheafSize) {
        keep(length, sheaf.bytes.subarray(0, sheaf.size))
        sheaf.size = 0
      }
      if (most > sheafSize) keep(length, Buffer.from(line))
      else sheaf.size += sheaf.bytes.write(line, sheaf.size)
    },
    close(): Sheaves {
      open.forEach(({ bytes, size }, length) => {
        keep(length, bytes.subarray(0, size))
      })
      return { fd, places }
    },
  }
}

/** All lines, the shortest names first; those of the same length in the order of the files. */
export function* inOrder(all: readonly Sheaves[]): Generator<Buffer> {
  const longest = Math.max(...all.map(({ places }) => places.length))
  for (let length = 0; length < longest; length += 1)
    for (const { fd, places } of all) {
      const found = places[length] ?? []
      for (let i = 0; i < found.length; i += 2) yield piece(fd, found[i] ?? 0, found[i + 1] ?? 0)
    }
}

function piece(fd: number, at: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  readSync(fd, bytes, 0, size, at)
  return bytes
}

/**
 * A file without a name, which goes with whoever holds it, even killed.
 * @param folder where there is room: that of the register itself. When it is to be read only, that of the system.
 */
export function openNameless(folder: string): number {
  const openIn = (place: string) => {
    const name = join(place, `.tissons-${crypto.randomUUID()}`)
    const fd = openSync(name, 'wx+', 0o600)
    rmSync(name, { force: true })
    return fd
  }
  try {
    return openIn(folder)
  } catch {
    return openIn(tmpdir())
  }
}
