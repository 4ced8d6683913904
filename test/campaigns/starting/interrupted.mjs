import { setTimeout as sleep } from 'node:timers/promises'
import { databaseOf, end, freePort, freshClone, newData, npmStart, processesLeftIn, toAll } from './clone.mjs'
import { served, serving, shared } from './serving.mjs'

const place = async () => ({ TISSONS_DATA: newData(), PORT: String(await freePort()) })

export const interrupted = {
  async 'Ctrl-C while npm installs, kill -9 while it installs, then a start'() {
    shared.folder = freshClone()
    for (const [name, after] of [
      ['SIGINT', 2_000],
      ['SIGKILL', 4_000],
    ]) {
      const cut = npmStart(shared.folder)
      await sleep(after)
      toAll(cut, name)
      await end(cut)
      if (cut.output.includes('Packages installed')) throw new Error('npm was done before it could be cut')
    }
    return served()
  },

  async 'Ctrl-C while the site is built, then a start'() {
    for (let after = 600; after <= 1_800; after += 400) {
      const cut = npmStart(shared.folder, { command: ['npm', 'run', 'build', '--', '--force'] })
      await sleep(after)
      toAll(cut, after % 800 ? 'SIGINT' : 'SIGKILL')
      await end(cut)
    }
    return served()
  },

  async 'a second start, to the first page'() {
    const { milliseconds } = await serving()
    if (milliseconds > 10_000) throw new Error(`${milliseconds} ms`)
    return `${(milliseconds / 1000).toFixed(1)} s`
  },

  async 'Ctrl-C at any moment of a first start: nothing is left running, and it starts again'() {
    let cuts = 0
    for (let after = 300; after < 3_600; after += 200) {
      const env = await place()
      await cut(env, 'SIGINT', after)
      const left = await processesLeftIn(shared.folder, databaseOf(env.TISSONS_DATA))
      if (left.length > 0) throw new Error(`left running after a cut at ${after} ms: ${left.join()}`)
      await served(env)
      cuts += 1
    }
    return `${cuts} cuts`
  },

  async 'kill -9 at any moment of a first start, then started again'() {
    let cuts = 0
    for (let after = 300; after < 3_600; after += 300) {
      const env = await place()
      await cut(env, 'SIGKILL', after)
      await served(env)
      cuts += 1
    }
    return `${cuts} cuts`
  },

  async 'kill -9 of a site that serves, then a start'() {
    const env = await place()
    const { site } = await serving(env, { stop: false })
    toAll(site, 'SIGKILL')
    await end(site)
    return served(env)
  },

  async 'kill -9 of npm alone: the site stops by itself'() {
    const env = await place()
    const { site } = await serving(env, { stop: false })
    site.child.kill('SIGKILL')
    const left = await processesLeftIn(shared.folder, databaseOf(env.TISSONS_DATA))
    if (left.length > 0) throw new Error(`left running: ${left.join()}`)
    return served(env)
  },
}

async function cut(env, name, after) {
  const site = npmStart(shared.folder, { env })
  await sleep(after)
  toAll(site, name)
  await end(site)
}
