import { parentPort, workerData } from 'node:worker_threads'
import { readAny } from './read-any.ts'

// A thread of its own: a large or hostile file takes its time and its memory, not those of the site.
parentPort?.postMessage(readAny(workerData as Uint8Array))
