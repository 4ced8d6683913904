import { expect, it } from 'vitest'
import { sharedData } from '../../test/shared-data.ts'
import { testSite } from '../../test/site.ts'
import { examineList, press, rowsOf, teamMember } from '../../test/world/intake.ts'
import { loadNationalRegister } from '../../test/world/national-register.ts'
import { openCsv } from '../platform/files/csv.ts'

const file = sharedData(
  'associations/porteurs-politique-ville-2020-2025.csv',
  'a list as long as life makes them, half of it known to the register, comes in and goes out',
)

/** One name in twelve, unless the whole rehearsal is asked for. None of them is kept, nor shown anywhere. */
const every = process.env.TISSONS_REHEARSAL === 'whole' ? 1 : 12

it.skipIf(!file.isThere)(file.title, { timeout: 900_000 }, async () => {
  const world = await testSite()
  const holders = await readHolders()
  const known = holders.filter((_, i) => i % 2 === 0)
  const titles = known.map(({ rna, siret, name }) => ({ id: rna, siret, titre: name }))
  await loadNationalRegister(world.owner, titles)
  const samir = await teamMember(world, 'samir@mouvement.example')
  const list = [
    'Nom de la structure;SIRET',
    ...holders.map(({ name, siret }, i) => `"${name.replaceAll('"', '""')}";${i % 4 < 2 ? siret : ''}`),
  ]
  const examined = await timed(() => examineList(world, samir, list.join('\n'), { source: 'une répétition' }))
  const before = await rowsOf(world, examined.value)
  const applied = await timed(() => press(world, samir, examined.value, 'reprendre'))
  const after = await rowsOf(world, examined.value)
  const undone = await timed(() => press(world, samir, examined.value, 'annuler'))
  console.info(
    JSON.stringify({
      rows: before.length,
      notes: tally(before.flatMap(({ notes }) => notes)),
      verdicts: tally(before.map(({ verdict }) => verdict)),
      outcomes: tally(after.map(({ outcome }) => outcome ?? 'none')),
      seconds: { examine: examined.seconds, apply: applied.seconds, undo: undone.seconds },
    }),
  )
  expect(before).toHaveLength(holders.length)
  const found = before.filter(({ notes }) => notes.includes('by-number')).length
  expect(found).toBeGreaterThan(holders.length * 0.15)
  expect(
    after
      .filter(({ verdict }) => verdict === 'create')
      .every(({ outcome }) => outcome === 'created' || outcome === 'known'),
  ).toBe(true)
  const [left] = await world.site.sql`select count(*) as n from signatures where state = 'in-force'`
  expect(left?.n).toBe(0)
})

async function readHolders() {
  const csv = await openCsv(file.path)
  if (!csv.ok) throw new Error(csv.reason)
  const holders: { rna: string; siret: string; name: string }[] = []
  for await (const rows of csv.value.batches())
    for (const { line, cells } of rows.filter((row) => row.line % every === 0))
      holders.push({ rna: `W${String(line).padStart(9, '0')}`, siret: cells[0] ?? '', name: cells[2] ?? '' })
  return holders
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const started = performance.now()
  const value = await work()
  return { value, seconds: Math.round((performance.now() - started) / 100) / 10 }
}

function tally(words: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]))
}
