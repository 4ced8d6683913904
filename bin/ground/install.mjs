import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { node24, outsideEnvironment, root } from './place.mjs'
import { run } from './run.mjs'
import { Refusal } from './say.mjs'

// npm writes this list last, so an install cut short has none.
const listOfInstalled = join(root, 'node_modules', '.package-lock.json')

/**
 * The packages that package-lock.json names for this machine and that are not installed.
 * @param withDevelopment also those that only tests and checks need.
 */
export function missingPackages(withDevelopment) {
  const wanted = wantedPackages(withDevelopment)
  const installed = existsSync(listOfInstalled) ? packagesOf(listOfInstalled) : {}
  return wanted
    .filter(([path, entry]) => installed[path]?.version !== entry.version || !isThere(path))
    .map(([path]) => path)
}

/** Installs everything, from the lock file only and without running the packages' own scripts. */
export async function install(progress) {
  const wanted = wantedPackages(true).map(([path]) => path)
  rmSync(listOfInstalled, { force: true })
  const watch = setInterval(() => progress(`${wanted.filter(isThere).length} of ${wanted.length}`), 500)
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  try {
    // Asked politely, npm goes on to its end; cut short, its work is done again at the next start.
    const { code, output } = await run(npm, args, { env: outsideEnvironment(), endBy: 'SIGKILL' })
    if (code !== 0)
      throw new Refusal(`${errorsOf(output)}\nThe packages could not be installed: see npm’s words above.`)
  } finally {
    clearInterval(watch)
  }
  refuseHoles()
  return `Packages installed: ${wanted.length}`
}

// npm follows its error with a page of help.
function errorsOf(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line))
  return lines.slice(0, 12).join('\n') || output
}

/** npm leaves an optional package out without a word when its download fails; Node 24 is one of them. */
function refuseHoles() {
  if (!node24())
    throw new Refusal(
      `Node 24 is missing: npm left out the optional package node-${process.platform}-${process.arch}. Try again, or install Node 24 yourself.`,
    )
  const missing = missingPackages(true)
  if (missing.length === 0) return
  throw new Refusal(
    `npm left out ${missing.length} package(s) without a word: ${missing.join(', ')}. Try again.`,
  )
}

function wantedPackages(withDevelopment) {
  const lock = packagesOf(join(root, 'package-lock.json'))
  return Object.entries(lock).filter(
    ([path, entry]) =>
      path !== '' &&
      !entry.link &&
      isForThisMachine(entry) &&
      (withDevelopment || !(entry.dev || entry.devOptional)),
  )
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function isThere(path) {
  return existsSync(join(root, path, 'package.json'))
}

// An optional package for every machine only serves another that may not be for this one.
function isForThisMachine({ optional, os, cpu, libc }) {
  if (optional && !os && !cpu) return false
  return admits(os, process.platform) && admits(cpu, process.arch) && (!libc || admits(libc, ownLibc()))
}

// npm's rule: a list of names, or of refusals written “!name”.
function admits(list, name) {
  if (!list) return true
  const names = [list].flat()
  return names.every((one) => one.startsWith('!')) ? !names.includes(`!${name}`) : names.includes(name)
}

let libcName

function ownLibc() {
  libcName ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return libcName
}
