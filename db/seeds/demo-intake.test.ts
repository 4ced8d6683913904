import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { testSite } from '../../test/site.ts'
import { loadDemoIntake } from './demo-intake.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoRegister } from './demo-register.ts'
import { loadDemoSignatures } from './demo-signatures.ts'
import { loadDemoTeam } from './demo-team.ts'

it('shows a list brought in once: some in the register, some waiting for the team', async () => {
  const { owner, site, settle, letters } = await testSite()
  const db = database(owner)
  await loadDemoPlaces(owner, site.clock())
  await loadDemoRegister(owner)
  await loadDemoSignatures(db, site.clock())
  await loadDemoTeam(db, site.clock())
  await loadDemoIntake(db)
  await loadDemoIntake(db)
  await settle()
  const rows = await owner`select line, verdict, outcome from intake_rows order by line`
  expect(rows.map(({ verdict, outcome }) => outcome ?? verdict)).toEqual([
    ...['created', 'created', 'created', 'known', 'ask', 'ask', 'reject', 'aside'],
  ])
  expect(await owner`select from associations where not fictional`).toHaveLength(0)
  expect(await letters()).toEqual([])
})
