import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { OperatorError } from '../command.ts'

/** Where a file named on the command line is: relative to where the operator stands, not to the project. */
export function named(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file)
}

/**
 * Reads a JSON file named on the command line.
 * @throws OperatorError with one sentence when it is absent, unreadable or not JSON.
 */
export async function readJson(file: string): Promise<unknown> {
  const path = named(file)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(whyUnreadable(path, error.code))
  })
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new OperatorError(`${path} is not JSON: the archive must be unpacked, and the GeoJSON file named.`)
  }
}

function whyUnreadable(path: string, code: string | undefined): string {
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EISDIR') return `${path} is a folder: name the file.`
  if (code === 'EACCES') return `${path} may not be read by this account.`
  return `${path} cannot be read (${code ?? 'unknown fault'}).`
}
