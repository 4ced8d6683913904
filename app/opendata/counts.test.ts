import { expect, it } from 'vitest'
import { anotherDatabase } from '../../test/database.ts'
import { testSite } from '../../test/site.ts'
import { loadRegister } from '../../test/world/register.ts'
import { connect } from '../platform/db/database.ts'
import { keepDayCounts } from './index.ts'
import { countDays } from './queries/counts.ts'

const at = await testSite({ now: new Date('2026-07-10T00:07:00+02:00') })
const { site, owner, request, setClock } = at
await loadRegister(owner)

it('rebuilds the past of the register once, then keeps each night what the day ended with', async () => {
  await keepDayCounts(site)
  const past = await countDays(site.db, 1_000)
  expect(past[0]).toMatchObject({ day: '2026-02-10', associations: 0, networks: 1, isRebuilt: true })
  expect(past.at(-1)).toMatchObject({ day: '2026-07-09', associations: 7, networks: 1, isRebuilt: false })
  expect(past).toHaveLength(150)
  await keepDayCounts(site)
  expect(await countDays(site.db, 1_000)).toEqual(past)
})

it('counts apart those who do not wish to be named, and never the days to come', async () => {
  setClock(new Date('2026-09-17T00:07:00+02:00'))
  await keepDayCounts(site)
  const days = await countDays(site.db, 1_000)
  expect(days.at(-1)).toMatchObject({
    day: '2026-09-16',
    associations: 7,
    networks: 1,
    unnamed: 1,
    districts: 5,
  })
  expect(days.find(({ day }) => day === '2026-09-14')?.unnamed).toBe(0)
})

it('leaves a day as it was counted when somebody withdraws later', async () => {
  await owner`update signatures set state = 'withdrawn', ended_at = '2026-09-20T10:00:00Z' where association_id =
    (select id from associations where slug = 'bellevue-basket')`
  setClock(new Date('2026-09-23T00:07:00+02:00'))
  await keepDayCounts(site)
  const counted = Object.fromEntries(
    (await countDays(site.db, 1_000)).map((day) => [day.day, day.associations]),
  )
  expect([
    counted['2026-09-16'],
    counted['2026-09-19'],
    counted['2026-09-20'],
    counted['2026-09-22'],
  ]).toEqual([7, 7, 6, 6])
})

it('is drawn and written in a table, day by day in its files', async () => {
  site.changed()
  const page = await (await request('/donnees/comptes')).text()
  expect(page).toContain(
    'Associations et collectifs\u00a0: de 0 le 10 février 2026 à 6 le 22 septembre 2026.',
  )
  expect(page).toContain('Les mêmes nombres, mois par mois')
  const { donnees } = await (await request('/donnees/comptes.json')).json()
  expect(donnees[0]).toMatchObject({ jour: '2026-02-10', reseaux: 1, reconstitue: true })
})

it('cannot be made prettier afterwards by the site itself', async () => {
  const { owner: another, web } = await anotherDatabase()
  const [own, visitor] = [connect(another, 1), connect(web, 1)]
  await own`insert into count_days (day, associations, networks, unnamed, districts, kept_at)
    values ('2026-01-01', 1, 1, 1, 1, now())`
  await expect(visitor`update count_days set associations = 9`).rejects.toThrow(/permission denied/)
  await expect(visitor`delete from count_days`).rejects.toThrow(/permission denied/)
  await Promise.all([own.end(), visitor.end()])
})
