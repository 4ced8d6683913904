import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseOf, freePort, newData, npmStart, processesLeftIn, said } from './clone.mjs'
import { refused, served, serving, shared, stopped } from './serving.mjs'

export const places = {
  'a data folder with spaces, accents and an apostrophe': () =>
    served({ TISSONS_DATA: newData('les données de l’été') }),

  async 'a data folder that is a link'() {
    const target = newData()
    mkdirSync(target)
    symlinkSync(target, `${target}-lien`)
    return served({ TISSONS_DATA: `${target}-lien` })
  },

  async 'a data folder that the account of the database can enter is used as it is'() {
    const data = openData('data')
    const answer = await served({ TISSONS_DATA: data })
    if (lstatSync(join(data, 'postgres')).isSymbolicLink()) throw new Error('it was moved elsewhere')
    return answer
  },

  async 'the copy of a data folder, elsewhere, as docs/operating.md says'() {
    const [data, copy] = [openData('data'), openData('copie')]
    await served({ TISSONS_DATA: data })
    await processesLeftIn(databaseOf(data))
    writeFileSync(join(data, 'mailbox-kept'), 'kept')
    mkdirSync(copy)
    const archive = join(copy, '..', 'archive.tar')
    execFileSync('tar', ['--numeric-owner', '-cpf', archive, '-C', data, '.'])
    execFileSync('tar', ['--numeric-owner', '-xpf', archive, '-C', copy])
    const { site } = await serving({ TISSONS_DATA: copy })
    if (site.output.includes('Making the database')) throw new Error('it made a new database')
    if (readFileSync(join(copy, 'mailbox-kept'), 'utf8') !== 'kept') throw new Error('a file is missing')
    return 'served from the copy'
  },

  async 'a machine without an account named postgres'() {
    const bin = newData('bin')
    mkdirSync(bin)
    const id = '#!/bin/sh\n[ "$2" = postgres ] && exit 1\nexec /usr/bin/id "$@"\n'
    execFileSync('sh', ['-c', 'printf %s "$1" > "$0/id" && chmod +x "$0/id"', bin, id])
    return served({ TISSONS_DATA: newData(), PATH: `${bin}:${process.env.PATH}` })
  },

  async 'a port already taken'() {
    const { site, env } = await serving({}, { stop: false })
    const sentence = await refused({ PORT: env.PORT, TISSONS_DATA: newData() })
    await stopped(site)
    return sentence
  },

  async 'a data folder already in use'() {
    const { site, env } = await serving({}, { stop: false })
    const sentence = await refused({ ...env, PORT: String(await freePort()) })
    await stopped(site)
    return sentence
  },

  'a data folder below a file': () => refused({ TISSONS_DATA: '/etc/hostname/tissons' }),

  async 'a disk without room'() {
    const disk = openData('disque')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tissons', disk])
    try {
      return await refused({ TISSONS_DATA: join(disk, 'data') })
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  },

  async 'a disk that can only be read'() {
    const disk = openData('disque')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tissons', disk])
    try {
      return await refused({ TISSONS_DATA: join(disk, 'data') })
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  },

  'a database that does not answer': () =>
    refused({ DATABASE_URL: 'postgres://tissons:secret@127.0.0.1:9/tissons' }),
  'a DATABASE_URL that is not one': () => refused({ DATABASE_URL: 'tissons' }),
  'a port that is not one': () => refused({ PORT: 'abc' }),

  async 'without any network, once installed'() {
    const port = String(await freePort())
    const command = ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec node bin/start.mjs']
    const site = npmStart(shared.folder, { env: { PORT: port }, command })
    await said(site, 'Tissons is up')
    const inside = ['-t', String(site.child.pid), '-n', 'curl', '-sf', `http://localhost:${port}/charte`]
    execFileSync('nsenter', inside, { stdio: ['ignore', 'ignore', 'inherit'] })
    await stopped(site)
    return 'served'
  },
}

/** Where the account of the database may enter. */
function openData(name) {
  const data = newData(name, '/var/tmp')
  chmodSync(join(data, '..'), 0o711)
  return data
}
