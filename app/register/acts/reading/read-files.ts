import { closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import {
  type CsvPart,
  type CsvRow,
  type CsvSource,
  halvesOf,
  UnreadableCsv,
} from '../../../platform/files/csv.ts'
import { threadFile } from '../../../platform/files/thread-file.ts'
import type { WhyRejected } from '../../rules/register-entry.ts'
import type { Layout } from '../../rules/register-file.ts'
import type { PartMessage, PartTask } from './part-thread.ts'
import { type News, type PartRead, readPart } from './read-part.ts'
import { openNameless, type Sheaves } from './sheaves.ts'

/** A file of the registers: rows some hundreds at a time, and where it stands when it may be read in two threads. */
export type RegisterFile = {
  headers: string[]
  source?: CsvSource
  batches(onRead: (bytes: number) => void): AsyncIterable<CsvRow[]>
}

/** What whoever reads tells. `file` counts from 0. */
export type Heard = {
  onRead?(file: number, bytes: number): void
  onReject?(file: number, line: number, why: WhyRejected): void
}

export type FilesRead = { sheaves: Sheaves[]; brokenAccents: number; leftOut: number; close(): void }

/** A smaller file is read before a thread would have begun. */
const worthTwoThreads = 8_000_000

/**
 * Reads files one after the other, a large one in two threads, and keeps their lines on the disk until `close`.
 * @throws UnreadableCsv
 */
export async function readFiles(
  files: readonly RegisterFile[],
  layouts: readonly Layout[],
  heard: Heard,
  least = worthTwoThreads,
): Promise<FilesRead> {
  const fds: number[] = []
  const close = () => fds.splice(0).forEach(closeSync)
  const openOne = (folder = tmpdir()) => {
    const fd = openNameless(folder)
    fds.push(fd)
    return fd
  }
  try {
    const parts: PartRead[] = []
    for (const [i, file] of files.entries())
      parts.push(...(await readFile(file, layouts[i] as Layout, openOne, forFile(i, heard), least)))
    const sum = (of: 'brokenAccents' | 'leftOut') => parts.reduce((total, part) => total + part[of], 0)
    const sheaves = parts.map((part) => part.sheaves)
    return { sheaves, brokenAccents: sum('brokenAccents'), leftOut: sum('leftOut'), close }
  } catch (error) {
    close()
    throw error
  }
}

type Tell = { read(bytes: number): void; reject(rejected: News['rejected'], before?: number): void }

function forFile(file: number, { onRead, onReject }: Heard): Tell {
  return {
    read: (bytes) => onRead?.(file, bytes),
    reject(rejected, before = 0) {
      for (const [line, why] of rejected) onReject?.(file, before + line, why)
    },
  }
}

async function readFile(
  file: RegisterFile,
  layout: Layout,
  openOne: (folder?: string) => number,
  tell: Tell,
  least: number,
): Promise<PartRead[]> {
  const { source } = file
  const parts = source ? await halvesOf(source, least) : []
  const [first, second] = parts
  if (source && first && second) {
    const folder = dirname(source.path)
    const fds = [openOne(folder), openOne(folder)] as const
    return readHalves({ source, layout, first, second, fds }, tell)
  }
  let read = 0
  async function* pieces() {
    for await (const rows of file.batches((bytes) => (read = bytes))) yield { rows, read }
  }
  const hear = (news: News) => {
    tell.read(news.read)
    tell.reject(news.rejected)
  }
  return [await readPart(pieces(), layout, openOne(source && dirname(source.path)), hear)]
}

type Halves = {
  source: CsvSource
  layout: Layout
  first: CsvPart
  second: CsvPart
  fds: readonly [number, number]
}

/** The lines of the second half are counted once the first one knows how many it has. */
async function readHalves({ source, layout, first, second, fds }: Halves, tell: Tell): Promise<PartRead[]> {
  const read = [0, 0]
  const progress = (half: 0 | 1, bytes: number) => {
    read[half] = bytes
    tell.read((read[0] ?? 0) + (read[1] ?? 0))
  }
  const late: News['rejected'] = []
  // Both are waited for: neither may write on to a file that was closed.
  const [one, other] = await both(
    inThread({ source, part: first, layout, fd: fds[0] }, (news) => {
      progress(0, news.read)
      tell.reject(news.rejected)
    }),
    inThread({ source, part: second, layout, fd: fds[1] }, (news) => {
      progress(1, news.read - second.start)
      late.push(...news.rejected)
    }),
  )
  if ('unreadable' in one) throw new UnreadableCsv(one.unreadable)
  // No row ended at the middle: the first thread went on to the end, and what the other understood counts for nothing.
  if (one.done.end !== second.start) return [one.done]
  const before = (one.done.line ?? 1) - 1
  if ('unreadable' in other) throw new UnreadableCsv(before + other.unreadable)
  tell.reject(late, before)
  return [one.done, other.done]
}

async function both<T>(one: Promise<T>, other: Promise<T>): Promise<[T, T]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}

type PartEnd = Exclude<PartMessage, { news: News }>

function inThread(task: PartTask, hear: (news: News) => void): Promise<PartEnd> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(import.meta.url, './part-thread.ts'), { workerData: task })
    thread.on('message', (message: PartMessage) => {
      if ('news' in message) hear(message.news)
      else resolve(message)
    })
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('a thread that read half of the register stopped')))
  })
}
