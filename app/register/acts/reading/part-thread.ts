import { parentPort, workerData } from 'node:worker_threads'
import { type CsvPart, type CsvSource, piecesOf, UnreadableCsv } from '../../../platform/files/csv.ts'
import { columnsOf, type Layout } from '../../rules/register-file.ts'
import { type News, type PartRead, readPart, withoutHeaders } from './read-part.ts'

/** What a thread is given, and what it says. */
export type PartTask = { source: CsvSource; part: CsvPart; layout: Layout; fd: number }
export type PartMessage = { news: News } | { done: PartRead } | { unreadable: number }

// A thread of its own: reading and checking is more than one can do while the other half waits.
const say = (message: PartMessage) => parentPort?.postMessage(message)
const { source, part, layout, fd } = workerData as PartTask
try {
  const pieces = withoutHeaders(piecesOf(source, part, columnsOf(layout)), part.start === source.start)
  say({ done: await readPart(pieces, layout, fd, (news) => say({ news })) })
} catch (error) {
  if (!(error instanceof UnreadableCsv)) throw error
  say({ unreadable: error.line })
}
