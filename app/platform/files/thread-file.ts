import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The program of a thread: beside its caller while it is a source, among the built files once it is built.
 * @param caller `import.meta.url`
 * @example new Worker(threadFile(import.meta.url, './sheets/sheet-worker.ts'))
 */
export function threadFile(caller: string, source: string): string {
  const built = `${basename(source, '.ts')}.js`
  const files = [source, `./${built}`, `../${built}`].map((place) => fileURLToPath(new URL(place, caller)))
  const found = files.find((file) => existsSync(file))
  if (!found) throw new Error(`the program of a thread is missing: ${source}`)
  return found
}
