import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { castSite, signedInAs } from '../../test/world/local.ts'
import { loadDemoLocalCharters } from './demo-local-charters.ts'
import { loadDemoNewerNational } from './demo-newer-national.ts'

it('shows a national text that moved: a charter that took it up, one that stays, the others still to look', async () => {
  const cast = await castSite(new Date('2026-11-24T09:00:00Z'))
  const { owner, site, settle, letters } = cast
  await loadDemoLocalCharters(database(owner), site.clock())
  await loadDemoNewerNational(database(owner), site.clock())
  await loadDemoNewerNational(database(owner), site.clock())
  await settle()
  expect((await letters()).filter(({ text }) => /declinaison/.test(text))).toEqual([])
  const versions = await owner`select l.slug, l.version, base.number as on
    from local_charters_public l join local_versions_public made on made.charter_id = l.id
    join charter_public v on v.id = made.version_id and v.number = l.version
    join charter_public base on base.id = made.base_version_id order by l.slug`
  expect(versions.map((row) => Object.values(row))).toEqual([
    ['charte-de-cooperation-de-valbrume', 1, 1],
    ['charte-de-cooperation-des-essarts', 2, 2],
  ])
  const loic = await signedInAs(cast, 'loic@atelier-velo-des-quais.example')
  const toDecide = await loic.request(
    '/declinaisons/charte-de-cooperation-des-quais-et-des-oiseaux/projet/national',
  )
  expect(await toDecide.text()).toContain('3\u00a0articles')
  const samir = await signedInAs(cast, 'samir@centre-social-les-glycines.example')
  const stays = await samir.request('/declinaisons/charte-de-cooperation-de-valbrume/projet/national')
  expect(await stays.text()).toContain('Nous regarderons au printemps')
  const team =
    await owner`select count(*) from signatures_public s join charter_public v on v.id = s.version_id
    where v.number = 2`
  expect(Number(team[0]?.count)).toBe(0)
})
