import { expect, it } from 'vitest'
import { castSite, loic, maryse, openedCharter, signedInAs, yann } from '../../test/world/local.ts'
import { personByEmail } from '../accounts/index.ts'
import { newId } from '../kernel/ids.ts'
import { tend } from '../members/index.ts'
import { openDiscussion } from './index.ts'

const world = await castSite()
const { site, owner } = world
const charter = await openedCharter(world)
const [{ id: charterId } = { id: '' }] = await owner<{ id: string }[]>`
  select id from local_charters_public where slug = ${charter.split('/').at(-1) ?? ''}`
const place = 'qpv:QN99004M'

/** Loïc, of the working group, opens a discussion for the group. @returns its address. */
async function openedForGroup(isPassage: boolean): Promise<string> {
  const person = await personByEmail(site.db, loic)
  if (!person) throw new Error('Loïc left')
  const about = isPassage
    ? { kind: 'passage' as const, id: 'un-article', charterId, words: 'Un article' }
    : { kind: 'territory' as const, id: null, charterId: null, words: '' }
  const voice = { associationId: null, association: null, capacity: 'group' as const }
  const author = { personId: person.id, name: '', voice, signsName: false }
  const said = { title: 'Entre nous', words: 'Du basilic', level: 'group' as const, lang: 'fr' as const }
  const opening = { id: newId(), territoryId: place, about, author, ...said, fictional: true }
  const opened = await site.transaction((tx) => openDiscussion(tx, opening, site.clock()))
  if (!opened.ok) throw new Error(opened.reason)
  return `/discussions/${opened.value.code}`
}

const status = async (at: string, who: string) => (await (await signedInAs(world, who)).request(at)).status

it('the working group of a territory is who sits in its local charter and who tends it', async () => {
  const at = await openedForGroup(false)
  expect(await status(at, yann)).toBe(200)
  expect(await status(at, maryse)).toBe(404)
  const person = await personByEmail(site.db, maryse)
  const role = { personId: person?.id ?? '', territoryId: place, role: 'steward' as const }
  await site.transaction((tx) => tend(tx, { ...role, by: role.personId }, site.clock()))
  expect(await status(at, maryse)).toBe(200)
})

it('the working group of a passage is that of its charter alone', async () => {
  const at = await openedForGroup(true)
  expect(await status(at, yann)).toBe(200)
  expect(await status(at, maryse)).toBe(404)
  const desk = await (await signedInAs(world, maryse)).request('/espace/territoires/QN99004M/discussions')
  expect((await desk.text()).split('Entre nous')).toHaveLength(2)
})
