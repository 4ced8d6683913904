import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root } from './place.mjs'
import { mustRun } from './run.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.built-from')
const sources = [
  'app',
  'cli',
  'db',
  'public',
  'package-lock.json',
  'tsconfig.json',
  'bin/fonts.mjs',
  'bin/ground/build.mjs',
]

/** A fingerprint of everything the build reads. Tests do not change the site; fonts are made by the build. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...sources, ...modulesAtRoot()].flatMap(filesOf).sort()) {
    if (/\.test\.tsx?$|\.(woff2?|ttf)$/.test(file)) continue
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** True when dist holds the build of exactly these sources. */
export function isBuilt(of = fingerprint()) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === of && existsSync(join(dist, 'server'))
}

/**
 * Builds what the browser receives and what Node runs. Both are made aside and put in place when whole;
 * the stamp comes last, so that a build cut short is done again.
 */
export async function build(progress) {
  const of = fingerprint()
  removeLeftovers()
  const next = join(dist, `.next-${process.pid}`)
  mkdirSync(next, { recursive: true })
  if (existsSync(join(root, 'bin', 'fonts.mjs'))) {
    progress('fonts')
    await mustRun('The fonts could not be made.', node24(), ['bin/fonts.mjs'])
  }
  progress('pages')
  await Promise.all([
    vite(['--outDir', join(next, 'client')]),
    vite(['--ssr', '--outDir', join(next, 'server')]),
  ])
  rmSync(stamp, { force: true })
  for (const part of ['client', 'server']) replace(join(next, part), join(dist, part))
  rmSync(next, { recursive: true, force: true })
  writeFileSync(`${stamp}.new`, of)
  renameSync(`${stamp}.new`, stamp)
  return 'Site built'
}

async function vite(options) {
  const program = join('node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = [program, 'build', '--logLevel', 'warn', ...options]
  await mustRun('The site could not be built: see Vite’s words above.', node24(), args, { env })
}

function replace(from, to) {
  const old = `${to}.old-${process.pid}`
  if (existsSync(to)) renameSync(to, old)
  if (existsSync(from)) renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}

function removeLeftovers() {
  if (!existsSync(dist)) return
  for (const name of readdirSync(dist))
    if (name.startsWith('.next-') || name.includes('.old-'))
      rmSync(join(dist, name), { recursive: true, force: true })
}

function modulesAtRoot() {
  return readdirSync(root).filter((name) => name.endsWith('.ts'))
}

function filesOf(path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  const entries = readdirSyncOrUndefined(whole)
  if (!entries) return [path]
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesOf(inside)
    return entry.isFile() ? [inside] : []
  })
}

function readdirSyncOrUndefined(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}
