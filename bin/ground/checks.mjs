import { toolEnvironment } from './place.mjs'
import { run } from './run.mjs'
import { say, step } from './say.mjs'

/** What is verified without running the site. `fix` replaces the arguments when asked to repair. */
export const checks = [
  {
    title: 'Format and lint (biome)',
    tool: 'biome',
    args: ['check', '--error-on-warnings'],
    fix: ['check', '--write'],
  },
  { title: 'Types (tsc)', tool: 'tsc', args: ['--noEmit', '--pretty', 'false'] },
  { title: 'Nothing unused (knip)', tool: 'knip', args: ['--no-progress'] },
]

export const houseChecks = {
  title: 'House checks (test/house)',
  tool: 'vitest',
  args: ['run', '--project', 'house', '--passWithNoTests'],
  // Writes the generated documents again.
  fix: ['run', '--project', 'house', '--passWithNoTests', '--update'],
}

/** Runs the checks one after another, all of them, and shows what the failed ones said. @returns how many failed. */
export async function runChecks(list, { fix = false } = {}) {
  let failed = 0
  for (const check of list) {
    const args = fix && check.fix ? check.fix : check.args
    const failure = await step(check.title, () => failureOf(check.tool, args)).catch((error) => error)
    if (failure === undefined) continue
    failed++
    say(`${failure.output.trim()}\n`)
  }
  return failed
}

async function failureOf(tool, args) {
  const { code, output } = await run(tool, args, { env: toolEnvironment() })
  if (code !== 0) throw Object.assign(new Error(tool), { output })
}
