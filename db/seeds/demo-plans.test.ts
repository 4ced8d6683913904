import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { planSite } from '../../test/world/plan.ts'
import { loadDemoPlans } from './demo-plans.ts'

it('writes a living plan and a quiet charter, once, without a letter', async () => {
  const { owner, site, settle, letters } = await planSite(new Date('2026-11-24T10:00:00Z'))
  await loadDemoPlans(database(owner), site.clock())
  await loadDemoPlans(database(owner), site.clock())
  const rows =
    await owner`select holding, progress, due_on < '2026-11-24' as past from planned_actions order by due_on`
  expect(rows.map(({ holding, progress, past }) => [holding, progress, past])).toEqual([
    ['accepted', 'done', true],
    ['accepted', 'under-way', true],
    ['proposed', 'not-started', false],
    ['accepted', 'under-way', false],
    ['open', 'not-started', false],
  ])
  const agreed = await owner`select consent from local_reaffirmations`
  expect(agreed).toHaveLength(1)
  const quiet = await owner`select name from local_charters where quiet_noticed_at is not null`
  expect(quiet.map(({ name }) => name)).toEqual(['Charte de coopération de Port-Clairière'])
  await settle()
  expect(await letters()).toEqual([])
})
