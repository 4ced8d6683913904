import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testDatabase } from '../../test/database.ts'
import { testSite } from '../../test/site.ts'
import { examineList, revisionOf, rowsOf, teamMember } from '../../test/world/intake.ts'
import { resumeIntakes } from './index.ts'

const world = await testSite()
const { site, owner, setClock } = world
await loadDemoPlaces(owner, site.clock())
const samir = await teamMember(world, 'samir@mouvement.example')

const rows = Array.from(
  { length: 40 },
  (_, i) => `Association d’essai n°${i + 1};Valbrume;99100;0${(i % 9) + 1}/02/2021`,
)
const list = ['Nom de l’association;Ville;Code postal;Date', ...rows].join('\n')

it('killed while it brings rows in, an import resumes and each row comes in exactly once', {
  timeout: 60_000,
}, async () => {
  const at = await asked(list, 'un cahier')
  const worker = await work(at)
  await after(worker, 8)
  worker.kill('SIGKILL')
  const left = (await rowsOf(world, at)).filter(({ outcome }) => outcome === null).length
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(40)
  // Minutes later the clock sees that nothing moves, and takes it up again.
  setClock(new Date(Date.now() + 60_000))
  await resumeIntakes(site)
  await world.settle()
  expect(await inForce('un cahier')).toEqual({
    signatures: 40,
    associations: 40,
    entries: 40,
    takings: 40,
  })
  expect((await rowsOf(world, at)).every(({ outcome }) => outcome === 'created')).toBe(true)
})

it('two workers on the same import share the rows and never bring one in twice', {
  timeout: 60_000,
}, async () => {
  const at = await asked(list.replaceAll('essai', 'épreuve'), 'un second cahier')
  const workers = await Promise.all([work(at), work(at)])
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
  await world.settle()
  expect(await inForce('un second cahier')).toEqual({
    signatures: 40,
    associations: 40,
    entries: 40,
    takings: 40,
  })
})

it('two lists that name the same associations, brought in at once, make one signature each', {
  timeout: 60_000,
}, async () => {
  const same = list.replaceAll('essai', 'concours')
  const [one, other] = [await asked(same, 'un formulaire'), await asked(same, 'une feuille')]
  const workers = await Promise.all([work(one), work(other)])
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
  await world.settle()
  const outcomes = [...(await rowsOf(world, one)), ...(await rowsOf(world, other))].map(
    ({ outcome }) => outcome,
  )
  expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(40)
  expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(40)
})

/** An import asked to be brought in, with nobody at work yet. */
async function asked(content: string, source: string): Promise<string> {
  const at = await examineList(world, samir, content, { source })
  await samir.post(`${at}/reprendre`, { revision: await revisionOf(world, at) })
  await site.sql`update facts set dispatched_at = now() where dispatched_at is null`
  return at
}

async function work(at: string): Promise<ChildProcess> {
  const { web } = await testDatabase()
  const program = join('test', 'programs', 'apply-intake.ts')
  return spawn(process.execPath, [program, JSON.stringify(web), at.split('/')[3] ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function after(worker: ChildProcess, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0
    createInterface(worker.stdout as never).on('line', () => {
      seen += 1
      if (seen === count) resolve()
    })
  })
}

async function inForce(source: string) {
  const [row] = await site.sql`
    select count(*) as signatures, count(distinct s.association_id) as associations,
      (select count(*) from journal_entries j where j.kind = 'signature.taken-over' and j.subject_id in
        (select signature_id from signature_origins where source = ${source})) as entries,
      (select count(*) from intake_takings t join intakes i on i.id = t.intake_id
        where i.source = ${source} and t.ended_as is null) as takings
    from signatures s join signature_origins o on o.signature_id = s.id
    where o.source = ${source} and s.state = 'in-force'`
  return row
}
