const live = process.stdout.isTTY && !process.env.CI
let out = process.stdout

/** Sends every line to standard error, for commands whose output is data. */
export function sayAside() {
  out = process.stderr
}

/** One line for a person. */
export function say(line) {
  out.write(`${line}\n`)
}

/** A sentence for the operator, and the end. */
export class Refusal extends Error {}

/**
 * Does one step and prints one line with its time. `work` may return a text to replace the title, and
 * call `progress(text)`: shown in place on a terminal, every ten seconds elsewhere.
 */
export async function step(title, work) {
  const started = Date.now()
  let latest = ''
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
  const show = () => {
    if (live) out.write(`\r\x1b[K  … ${title}${latest} (${seconds()})`)
    else say(`  … ${title}${latest} (${seconds()})`)
  }
  const timer = setInterval(show, live ? 500 : 10_000)
  try {
    const result = await work((text) => {
      latest = `: ${text}`
    })
    finish('✓', typeof result === 'string' ? result : title)
    return result
  } catch (error) {
    finish('✗', title)
    throw error
  } finally {
    clearInterval(timer)
  }
  function finish(mark, text) {
    if (live) out.write('\r\x1b[K')
    say(`  ${mark} ${text} (${seconds()})`)
  }
}

/** Runs a command's body; a refusal is printed as its sentence, without a stack. */
export async function command(body) {
  try {
    await body()
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error.stack ?? error)}\n`)
    process.exit(1)
  }
}
