import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsOf } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { discussionsShelf, moveDiscussions } from './index.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { site, owner } = world
const { signatory, text } = meetingsOf(world)
const { opened, says } = discussionsOf(world)

/** Somebody opens a discussion and signs it; somebody else answers. */
async function discussed() {
  const [one, other] = [await signatory(), await signatory()]
  const at = await opened(one.person, { lecture: 'public', signer: 'oui', titre: `Le bus de ${one.name}` })
  await says(other.person, at, `Réponse de ${other.name}`, { signer: 'oui' })
  return { one, other, at, me: { ...one.person.person, email: one.email } }
}

const rowsOf = (personId: string) => owner`
  select 1 from discussion_messages where person_id = ${personId}
  union all select 1 from discussions where opened_by = ${personId}
  union all select 1 from discussion_events where by = ${personId}
  union all select 1 from discussion_follows where person_id = ${personId}
  union all select 1 from discussion_letters where person_id = ${personId}
  union all select 1 from discussion_links where person_id = ${personId}`

it('gives a person what they wrote and follow, and nothing that others wrote', async () => {
  const { one, other, me } = await discussed()
  const given = JSON.stringify(await discussionsShelf.take(site.db, me))
  expect(given).toContain('La nôtre est en travaux.')
  expect(given).toContain(`Le bus de ${one.name}`)
  expect(given).not.toContain(`Réponse de ${other.name}`)
  expect(JSON.parse(given).suivies).toHaveLength(1)
})

it('forgets who leaves for good; what they said stays their association’s, and nobody else is forgotten', async () => {
  const { one, other, at, me } = await discussed()
  expect(await rowsOf(me.id)).not.toHaveLength(0)
  await site.transaction((tx) => discussionsShelf.forget(tx, me))
  expect(await rowsOf(me.id)).toHaveLength(0)
  expect(await rowsOf(other.person.person.id)).not.toHaveLength(0)
  const page = await text(at)
  for (const words of ['La nôtre est en travaux.', one.name, `Réponse de ${other.name}`])
    expect(page).toContain(words)
})

it('makes what was said for an entry that was there twice the kept one’s, once or twice', async () => {
  const { one, other, at } = await discussed()
  const joined = { keptId: one.id, mergedId: other.id }
  for (const _ of [1, 2]) await site.transaction((tx) => moveDiscussions(tx, joined))
  const page = await text(at)
  expect(page).toContain(`Réponse de ${other.name}`)
  expect(page.replaceAll(`Réponse de ${other.name}`, '')).not.toContain(other.name)
  const left = await owner`select 1 from discussion_messages where association_id = ${other.id}
    union all select 1 from discussion_follows where association_id = ${other.id}`
  expect(left).toHaveLength(0)
  expect(await owner`select 1 from discussion_follows where association_id = ${one.id}`).toHaveLength(2)
})
