import { spawn } from 'node:child_process'
import { root } from './place.mjs'
import { Refusal } from './say.mjs'

const running = new Map()

// What was asked of us is asked of whatever we are waiting for; then we end as asked.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, async () => {
    if (handedOver) return
    const children = [...running.keys()]
    for (const child of children) child.kill(running.get(child) ?? signal)
    await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))))
    process.exit(code)
  })

let handedOver = false

/** From now on signals are the caller's business. */
export function handOverSignals() {
  handedOver = true
}

/**
 * Runs a program in the project's folder and waits.
 * @param options.endBy the signal that stops it, when it is not the one we are asked to stop by.
 * @returns its exit code and, unless `show`, everything it printed.
 */
export function run(program, args, { env = process.env, show = false, onOutput = () => {}, endBy } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    const child = spawn(program, args, { cwd: root, env, stdio })
    let output = ''
    const keep = (chunk) => {
      output += chunk
      onOutput(String(chunk))
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    running.set(child, endBy)
    child.on('error', (error) => {
      running.delete(child)
      reject(new Refusal(`${program} could not be run: ${error.message}`))
    })
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? 1, signal, output })
    })
  })
}

/** Like `run`, but refuses with the sentence and the program's last lines when it fails. */
export async function mustRun(sentence, program, args, options) {
  const { code, output } = await run(program, args, options)
  if (code !== 0) throw new Refusal(`${lastLines(output, 30)}\n${sentence}`)
  return output
}

function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
