import { end, freePort, npmStart, said } from './clone.mjs'

/** The clone that the cases share. */
export const shared = { folder: '' }

/** Starts, asks for a page, stops with SIGTERM. */
export async function served(env = {}) {
  const { milliseconds } = await serving(env)
  return `page after ${(milliseconds / 1000).toFixed(1)} s`
}

/** Starts and asks for a page. @param options `stop: false` leaves it running; others go to `npmStart`. */
export async function serving(asked = {}, { stop = true, ...options } = {}) {
  const env = { PORT: String(await freePort()), ...asked }
  const site = npmStart(shared.folder, { env, ...options })
  await said(site, 'Tissons is up')
  const url = `http://localhost:${env.PORT}`
  const answer = await fetch(`${url}/charte`)
  if (answer.status !== 200) throw new Error(`the charter answered ${answer.status}`)
  const milliseconds = Date.now() - site.begun
  if (stop) await stopped(site)
  return { site, env, url, milliseconds }
}

export async function stopped(site) {
  site.child.kill('SIGTERM')
  const how = await end(site)
  if (how !== 0 && how !== 'SIGTERM') throw new Error(`it ended with ${how}:\n${site.output.slice(-800)}`)
}

/** A start that must fail and close with one sentence, no stack and no log. @returns the sentence. */
export async function refused(env) {
  const site = npmStart(shared.folder, { env: { PORT: String(await freePort()), ...env } })
  const code = await end(site, 60)
  const words = site.output.split('\n').filter((line) => line && !line.startsWith('npm '))
  if (code === 0) throw new Error('it ended as if all were well')
  if (words.some((line) => /^\s+at |^\{/.test(line)))
    throw new Error(`not one sentence:\n${words.join('\n')}`)
  return words.at(-1)
}
