// node test/campaigns/starting.mjs [WORD…]: causes the faults of a first start, one after another, through
// the real `npm start` of a fresh clone. For Linux, as root; needs the network for npm; takes some ten
// minutes. Results: docs/faults.md.
import { cleanUp, stopAll } from './starting/clone.mjs'
import { interrupted } from './starting/interrupted.mjs'
import { outside } from './starting/outside.mjs'
import { places } from './starting/places.mjs'
import { stopping } from './starting/stopping.mjs'

const words = process.argv.slice(2)
const [first, ...others] = Object.entries({ ...interrupted, ...places, ...outside, ...stopping })
const chosen = [first, ...others.filter(([title]) => words.every((word) => title.includes(word)))]
process.on('SIGINT', () => cleanUp().then(() => process.exit(130)))

let failed = 0
for (const [title, run] of chosen) {
  const begun = Date.now()
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`
  try {
    const shown = await run()
    console.log(`✓ ${title} → ${shown} (${seconds()})`)
  } catch (error) {
    failed += 1
    console.log(`✗ ${title} (${seconds()})\n  ${String(error.message).replaceAll('\n', '\n  ')}`)
  }
  await stopAll()
}
await cleanUp()
console.log(`${chosen.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
