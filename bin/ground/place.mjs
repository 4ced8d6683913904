import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** How Node runs the operator's command: lists of millions of lines pass through it, on machines with little memory. */
export const operatorFlags = ['--enable-source-maps', '--max-semi-space-size=4']

const wanted = 24
const system = process.platform === 'win32' ? 'win' : process.platform
const packaged = join(
  root,
  'node_modules',
  `node-${system}-${process.arch}`,
  'bin',
  system === 'win' ? 'node.exe' : 'node',
)

/** The Node 24 to run with: the one npm brought, else the machine's own when it is recent; else undefined. */
export function node24() {
  if (existsSync(packaged)) return packaged
  return Number(process.versions.node.split('.')[0]) >= wanted ? process.execPath : undefined
}

/** The environment without our own node_modules/.bin, for programs that must not run on what they replace. */
export function outsideEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':'
  const path = (process.env.PATH ?? '')
    .split(separator)
    .filter((part) => part !== join(root, 'node_modules', '.bin'))
  return { ...process.env, PATH: path.join(separator) }
}

/** The environment in which the project's own tools are found first and run on Node 24. */
export function toolEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':'
  const folders = [join(root, 'node_modules', '.bin'), dirname(node24()), process.env.PATH]
  return { ...process.env, PATH: folders.join(separator) }
}
