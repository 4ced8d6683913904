import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of the project: its path from the root, with `/`, and what it says. */
export type Source = { path: string; text: string }

const written = /\.(ts|tsx|mjs|sql|css|md)$/
const made = new Set(['node_modules', 'dist', 'fonts', 'generated', '.tissons'])

/** Every file people wrote under these folders or at these paths. Folders that do not exist have none. */
export function sourcesOf(...paths: string[]): Source[] {
  return paths
    .filter((path) => existsSync(path))
    .flatMap(pathsUnder)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function pathsUnder(path: string): string[] {
  if (written.test(path)) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name).replaceAll('\\', '/')
    if (entry.isDirectory()) return made.has(entry.name) ? [] : pathsUnder(inside)
    return written.test(entry.name) ? [inside] : []
  })
}

/** A made-up project, for the tests of the checks themselves. */
export function madeUp(files: Record<string, string>): Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

export function isTest(path: string): boolean {
  return /\.(test|spec)\.(ts|tsx|mjs)$/.test(path) || path.startsWith('test/')
}
