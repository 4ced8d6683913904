// Run by hand after adding a package: node bin/ground/complete-lock.mjs
//
// npm leaves optional packages for other systems out of the lock file when the registry it saw does not
// have them, and `npm ci` then refuses to install anywhere. Their names say which system they are for.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './place.mjs'

/** Every optional package that some package names and the lock file does not hold. */
export function missingFromLock(packages) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !holds(packages, parent, name))
      .map(([name, range]) => ({ parent, name, range })),
  )
}

/** As Node looks for it: beside the parent's own packages, then higher and higher. */
function holds(packages, parent, name) {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

function entryFor({ parent, name, range }, packages) {
  const found = (words, name) => words.filter((word) => name.split(/[^a-z0-9]+/).includes(word))
  const os = found(
    ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'],
    name,
  )
  const cpu = found(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'], name)
  const libc = [found(['gnu', 'gnueabihf'], name).length > 0 && 'glibc', name.includes('musl') && 'musl']
  const real = libc.filter(Boolean)
  return {
    version: range.replace(/^[~^]/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(packages[parent].dev ? { dev: true } : {}),
    ...(real.length > 0 ? { libc: real } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : name === 'fsevents' ? { os: ['darwin'] } : {}),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  for (const missing of missingFromLock(lock.packages)) {
    const entry = entryFor(missing, lock.packages)
    const top = `node_modules/${missing.name}`
    lock.packages[lock.packages[top] ? `${missing.parent}/${top}` : top] = entry
    console.log(missing.name, JSON.stringify(entry))
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
