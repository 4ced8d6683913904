import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { moveProjects } from './index.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { owner, settle, letters, site } = world
const { signatory, carried, linkOf, text } = projectsOf(world)

const about = async (email: string, subject: RegExp) =>
  (await letters()).filter((one) => one.to === email && subject.test(one.subject))
const leads = /vous propose de porter/

/** A project whose lead asks its partner to lead it. @returns what each needs to answer. */
async function asked(more: Record<string, string> = {}) {
  const all = await carried(more)
  const partner = await idOf(all.code, all.them.id)
  const sent = await all.lead.person.post(`${all.at}/passer`, { faire: 'ask', 'a-qui': partner })
  await settle()
  const [row] = await owner`select id from project_handovers where to_partner = ${partner}`
  const yes = { faire: 'yes', demande: row?.id ?? '' }
  return { ...all, partner, sent, yes, mine: `${all.them.desk}/${all.code}` }
}

async function idOf(code: string, associationId: string): Promise<string> {
  const [row] = await owner`select p.id from project_partners p join projects j on j.id = p.project_id
    where j.code = ${code} and p.association_id = ${associationId}`
  return row?.id
}

describe('the lead of a project', () => {
  it('asks a partner by a letter; nothing changes before its yes, and both names are told after', async () => {
    const { lead, them, at, page, yes, partner } = await asked({ titre: 'Une forge partagée' })
    await lead.person.post(`${at}/passer`, { faire: 'ask', 'a-qui': partner })
    await settle()
    expect(await about(them.email, leads)).toHaveLength(1)
    const link = await linkOf(them.email)
    expect(await text(link)).toContain(`${lead.name} vous propose de porter ce projet`)
    expect(await text(link)).not.toContain('Inviter une association')
    expect(await text(page)).not.toContain('A changé de main')
    await Promise.all([1, 2].map(() => world.post(`${link}/porter`, yes)))
    await settle()
    expect(await text(link)).toContain('Inviter une association')
    expect(await text(page)).toContain(`de ${lead.name} à ${them.name}`)
    expect(await text(at, lead.person)).not.toContain('Inviter une association')
    expect(await about(lead.email, /porte maintenant le projet/)).toHaveLength(1)
    const entries = await owner`select body from journal_entries where kind = 'project.handed-over'`
    expect(entries).toHaveLength(1)
    for (const { id } of [lead, them]) expect(entries[0]?.body).toContain(id)
  })

  it('stays the lead when the partner says no, and is told', async () => {
    const { lead, them, at, mine, yes } = await asked()
    await them.person.post(`${mine}/porter`, { ...yes, faire: 'no' })
    await settle()
    expect(await about(lead.email, /ne portera pas le projet/)).toHaveLength(1)
    expect(await text(at, lead.person)).toContain('Lui proposer de porter le projet')
    expect((await them.person.post(`${mine}/porter`, yes)).headers.get('location')).toContain('late')
    expect(await text(at, lead.person)).toContain('Inviter une association')
  })

  it('takes it back, and the older letter then gives nothing', async () => {
    const { lead, them, at, mine, yes } = await asked()
    await lead.person.post(`${at}/passer`, { faire: 'keep' })
    expect(await text(mine, them.person)).not.toContain('vous propose de porter ce projet')
    await them.person.post(`${mine}/porter`, yes)
    expect(await text(mine, them.person)).not.toContain('Inviter une association')
  })

  it('asks nobody who is no partner, no signatory, or of another project', async () => {
    const { lead, them, at, code } = await carried()
    const other = await carried()
    const ask = async (id: string) =>
      (await lead.person.post(`${at}/passer`, { faire: 'ask', 'a-qui': id })).status
    expect(await ask('')).toBe(422)
    expect(await ask(await idOf(other.code, other.them.id))).toBe(422)
    expect(await ask(await idOf(code, lead.id))).toBe(422)
    await owner`update signatures set state = 'withdrawn' where association_id = ${them.id}`
    expect(await ask(await idOf(code, them.id))).toBe(422)
    expect(
      await owner`select 1 from project_handovers h join projects j on j.id = h.project_id
      where j.code = ${code}`,
    ).toHaveLength(0)
  })
})

describe('what is asked of a partner', () => {
  it('is answered by whoever represents it, and by nobody else', async () => {
    const { them, mine, code, yes } = await asked()
    const stranger = await signatory()
    expect((await stranger.person.post(`${stranger.desk}/${code}/porter`, yes)).status).toBe(404)
    await owner`update memberships set role = 'contributor' where person_id = ${them.person.person.id}`
    expect((await them.person.post(`${mine}/porter`, yes)).status).toBe(404)
    expect(await text(mine, them.person)).toContain('Une personne qui représente')
    await owner`update memberships set role = 'representative' where person_id = ${them.person.person.id}`
    await them.person.post(`${mine}/porter`, yes)
    expect(await text(mine, them.person)).toContain('Inviter une association')
  })

  it('is asked no more once it left, so that another may be', async () => {
    const { lead, at, link } = await asked()
    await world.post(`${link}/reponse`, { faire: 'leave' })
    expect(await text(at, lead.person)).not.toContain('Vous avez proposé à')
  })

  it('waits for nobody once both turn out to be one association', async () => {
    const { lead, them, at, code } = await asked()
    await site.transaction((tx) => moveProjects(tx, { keptId: lead.id, mergedId: them.id }))
    expect(await text(at, lead.person)).not.toContain('Vous avez proposé à')
    expect(await idOf(code, them.id)).toBeUndefined()
  })
})

it('names the former lead no more once it left the project', async () => {
  const { lead, at, page, link, yes } = await asked()
  await world.post(`${link}/porter`, yes)
  expect(await text(page)).toContain(lead.name)
  await lead.person.post(`${at}/reponse`, { faire: 'leave' })
  expect(await text(page)).not.toContain(lead.name)
  expect(await text(page)).toContain('A changé de main')
})
