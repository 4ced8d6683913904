import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseOf, end, newData, processesLeftIn } from './clone.mjs'
import { serving } from './serving.mjs'

export const stopping = {
  async 'SIGTERM while forty people read and twenty forms are on their way: nothing begun is cut'() {
    const env = { TISSONS_DATA: newData() }
    const { site, url } = await serving(env, { stop: false, command: ['node', 'bin/start.mjs'] })
    const readers = Array.from({ length: 40 }, () => readUntilClosed(url))
    await sleep(1_500)
    const forms = await Promise.all(Array.from({ length: 20 }, () => halfAForm(url)))
    const asked = Date.now()
    site.child.kill('SIGTERM')
    await sleep(300)
    const answers = await Promise.all(forms.map((form) => form.finish()))
    const code = await end(site)
    const took = Date.now() - asked
    const read = await Promise.all(readers)
    if (code !== 0) throw new Error(`exit ${code}`)
    const unanswered = answers.filter((answer) => !answer.startsWith('HTTP/1.1 '))
    if (unanswered.length > 0) throw new Error(`${unanswered.length} forms of 20 without an answer`)
    const cut = read.flatMap(({ cuts }) => cuts)
    if (cut.length > 0) throw new Error(`${cut.length} pages cut: ${cut[0]}`)
    const left = await processesLeftIn(databaseOf(env.TISSONS_DATA))
    if (left.length > 0) throw new Error(`left running: ${left}`)
    return `${read.reduce((sum, { pages }) => sum + pages, 0)} pages whole, 20 forms answered, ended after ${took} ms`
  },
}

/**
 * Reads kept pages and pages made each time until nobody listens. Only an answer that began can be cut:
 * a connection still in the system's queue was never heard by anyone.
 */
async function readUntilClosed(url) {
  const cuts = []
  for (let pages = 0; ; pages++) {
    const answer = await fetch(url + ['/charte', '/retrouver'][pages % 2]).catch(() => undefined)
    if (!answer) return { pages, cuts }
    if (answer.status !== 200) cuts.push(`status ${answer.status}`)
    await answer.text().catch((error) => cuts.push(error.message))
  }
}

/** A form that the site has begun to read; its second half comes later. */
async function halfAForm(url) {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const body = 'email=personne%40example.org'
  const head = [
    'POST /retrouver HTTP/1.1',
    `Host: ${host}`,
    `Origin: ${url}`,
    `Content-Length: ${body.length}`,
  ]
  const form = ['Content-Type: application/x-www-form-urlencoded', 'Expect: 100-continue']
  socket.write(`${[...head, ...form].join('\r\n')}\r\n\r\n`)
  await once(socket, 'data')
  socket.write(body.slice(0, 10))
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  const closed = new Promise((resolve) => socket.on('close', resolve).on('error', resolve))
  return {
    async finish() {
      socket.write(body.slice(10))
      await Promise.race([closed, sleep(9_000)])
      return answer
    },
  }
}
