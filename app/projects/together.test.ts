import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { anAssociation } from '../../test/world/people.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { moveProjects, tidyProjects } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { site, owner, settle, letters } = world
const { signatory, opened, linkOf, carried, text } = projectsOf(world)

const wish = { association: 'Le club', mots: 'Nous avons une cuisine.', email: 'club@essai.example' }
const about = async (email: string, subject: RegExp) =>
  (await letters()).filter((one) => one.to === email && subject.test(one.subject))

/** A call open to others, and somebody who wrote that it wants to be in it. */
async function wished(more: object = {}) {
  const lead = await signatory()
  const project = await opened(lead, { ensemble: 'oui' })
  const typed = { ...wish, email: `club${project.code}@essai.example`, ...more }
  const sent = await world.post(`${project.page}/en-etre`, typed)
  await settle()
  return { lead, ...project, typed, sent, link: await linkOf(typed.email) }
}

describe('who wants to answer together?', () => {
  it('reaches the lead only once the mailbox is confirmed by a press, once', async () => {
    const { lead, at, page, typed, link } = await wished()
    expect(await about(lead.email, /veut en être/)).toHaveLength(0)
    expect(await text(link)).toContain('Nous avons une cuisine.')
    expect(await text(at, lead.person)).not.toContain('Nous avons une cuisine.')
    await world.post(`${link}/reponse`, { faire: 'confirm' })
    await world.post(`${link}/reponse`, { faire: 'confirm' })
    await settle()
    expect(await about(lead.email, /veut en être/)).toHaveLength(1)
    expect(await text(link)).toContain('Votre demande est partie')
    expect(await text(page)).not.toContain('Le club')
    expect(await text(at, lead.person)).toContain('Nous avons une cuisine.')
    expect(await text(at, lead.person)).not.toContain(typed.email)
  })

  it('makes a partner when the lead says yes, and a kind no otherwise', async () => {
    for (const [faire, subject] of [
      ['welcome', /Vous en êtes/],
      ['turn-down', /Réponse à votre demande/],
    ] as const) {
      const { lead, at, page, typed, link } = await wished()
      await world.post(`${link}/reponse`, { faire: 'confirm' })
      const [row] = await owner`select id from project_partners where email = ${typed.email}`
      await lead.person.post(`${at}/partenaires`, { faire, partenaire: row?.id })
      await lead.person.post(`${at}/partenaires`, { faire, partenaire: row?.id })
      await settle()
      expect(await about(typed.email, subject)).toHaveLength(1)
      expect((await text(page)).includes('Le club')).toBe(faire === 'welcome')
    }
  })

  it('answers the same page whoever is known, and is closed the day after the deadline', async () => {
    const them = await signatory()
    const { page, sent, typed } = await wished()
    const known = await world.post(`${page}/en-etre`, { ...wish, email: them.email })
    const [one, other] = [await sent.text(), await known.text()]
    expect(one.replaceAll(typed.email, '')).toBe(other.replaceAll(them.email, ''))
    world.setClock(new Date('2026-12-16T10:00:00Z'))
    expect((await world.post(`${page}/en-etre`, wish)).status).toBe(410)
    expect(await text('/projets?voir=appels')).not.toContain(page)
    world.setClock(now)
  })

  it('is the wish of the association that the mailbox signed for, under its own name and page', async () => {
    const them = await signatory()
    const { link } = await wished({ association: them.name.toUpperCase(), email: them.email })
    await world.post(`${link}/reponse`, { faire: 'confirm' })
    const rows = await owner`select state, email from project_partners where association_id = ${them.id}`
    expect(rows).toEqual([{ state: 'asking', email: null }])
    expect(await text(them.desk, them.person)).toContain('Vous avez demandé à en être')
  })

  it('is forgotten after a week when nobody confirmed it', async () => {
    const { typed } = await wished()
    world.setClock(new Date('2026-11-22T21:00:00Z'))
    await tidyProjects(site)
    world.setClock(now)
    expect(await owner`select 1 from project_partners where email = ${typed.email}`).toHaveLength(0)
  })
})

it('follows two entries that turn out to be one association, and the stronger place stands', async () => {
  const { them, page, code } = await carried()
  const kept = await anAssociation(world, 'La même', `la-meme-${code}`)
  const both = await opened(them)
  await them.person.post(`${both.at}/inviter`, { association: 'La même', email: 'meme@essai.example' })
  await owner`update project_partners set association_id = ${kept}, email = null where email = 'meme@essai.example'`
  for (const _ of [1, 2])
    await site.transaction((tx) => moveProjects(tx, { keptId: kept, mergedId: them.id }))
  expect(await text(page)).toContain('La même')
  const rows =
    await owner`select p.is_lead, p.state from project_partners p join projects j on j.id = p.project_id
    where j.code = ${both.code}`
  expect(rows).toEqual([{ is_lead: true, state: 'accepted' }])
})
