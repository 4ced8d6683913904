import { Worker } from 'node:worker_threads'
import type { SheetsRead } from './sheets/sheet.ts'
import { threadFile } from './thread-file.ts'

/** A reading that lasts longer, or asks for more memory, is stopped: no list of signatories needs it. */
const limits = { milliseconds: 20_000, megabytes: 384 }

/**
 * Reads a table somebody sent: CSV in any usual encoding and delimiter, XLSX or ODS. In a thread of its own,
 * with limits of time and memory.
 * @example const read = await readSheets(bytes); if (!read.ok) return t.faults[read.fault.reason]
 */
export function readSheets(bytes: Uint8Array): Promise<SheetsRead> {
  return new Promise((resolve) => {
    const worker = new Worker(threadFile(import.meta.url, './sheets/sheet-worker.ts'), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    const late = setTimeout(() => settle({ ok: false, fault: { reason: 'too-slow' } }), limits.milliseconds)
    const settle = (read: SheetsRead) => {
      clearTimeout(late)
      resolve(read)
      void worker.terminate()
    }
    worker.on('message', settle)
    // Out of memory: the thread ends, the site does not.
    worker.on('error', () => settle({ ok: false, fault: { reason: 'too-large' } }))
    worker.on('exit', () => settle({ ok: false, fault: { reason: 'damaged' } }))
  })
}
