import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { castSite } from '../../test/world/local.ts'
import { localCharters } from './cast/local-charters.ts'
import { loadDemoLocalCharters } from './demo-local-charters.ts'

it('writes the local charters of the cast once, without a letter: two adopted, one written, one voted', async () => {
  const { owner, site, settle, letters } = await castSite()
  await loadDemoLocalCharters(database(owner), site.clock())
  await loadDemoLocalCharters(database(owner), site.clock())
  const rows = await owner`select state, version from local_charters_public order by state`
  expect(rows).toHaveLength(localCharters.length)
  expect(rows.map(({ state, version }) => [state, version])).toEqual([
    ['adopted', 1],
    ['adopted', 1],
    ['drafting', null],
    ['proposed', null],
  ])
  const signed = await owner`select s.publication, a.kind from local_signatures_public s
    join associations a on a.id = s.association_id order by s.in_force_at`
  expect(signed.map(({ publication, kind }) => [publication, kind])).toEqual([
    ['named', 'association'],
    ['named', 'association'],
    ['counted', 'association'],
    ['named', 'network'],
  ])
  await settle()
  expect((await letters()).filter(({ text }) => /declinaison/.test(text))).toEqual([])
})
