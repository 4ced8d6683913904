import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { remindOfProjects } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { site, owner, settle, letters } = world
const { signatory, opened, carried, invited, text } = projectsOf(world)

/** The line of the list that says these words: its address under a place. */
async function lineOf(what: string): Promise<string> {
  const [row] = await owner`select id from project_items where what = ${what}`
  return `/liste/${row?.id}`
}

describe('what partners decide', () => {
  it('stands in its order, with who noted it, once, and can be taken away', async () => {
    const { lead, them, at, link } = await carried()
    const cle = '0198f3a0-0000-7000-8000-0000000000a1'
    for (const _ of [1, 2]) await world.post(`${link}/decisions`, { cle, decision: 'On garde la rue' })
    await lead.person.post(`${at}/decisions`, { decision: 'Trois dates, pas quatre', decidee: '10/11/2026' })
    const page = await text(at, lead.person)
    expect(page.match(/On garde la rue<\/p>/g)).toHaveLength(1)
    expect(page.indexOf('Trois dates')).toBeLessThan(page.indexOf('On garde la rue'))
    expect(page).toContain(`noté par ${them.name}`)
    await lead.person.post(`${at}/decisions/retirer`, { decision: cle })
    expect(await text(link)).not.toContain('On garde la rue')
  })
})

describe('the list of things to do', () => {
  it('is ticked by any partner, and two who press at once wish the same', async () => {
    const { lead, at, link } = await carried()
    const quoi = 'Réserver les tables une fois'
    const cle = '0198f3a0-0000-7000-8000-0000000000a2'
    await Promise.all([1, 2].map(() => lead.person.post(`${at}/liste`, { cle, quoi, pour: '03/12/2026' })))
    const line = await lineOf(quoi)
    const tick = { fait: 'oui' }
    await Promise.all([world.post(`${link}${line}/fait`, tick), lead.person.post(`${at}${line}/fait`, tick)])
    expect(await text(at, lead.person)).toContain('fait par')
    await world.post(`${link}${line}/fait`, { fait: 'non' })
    expect(await text(link)).not.toContain('fait par')
    expect(await owner`select 1 from project_items where what = ${quoi}`).toHaveLength(1)
  })

  it('loses nothing when two write over the same line', async () => {
    const { lead, at, link } = await carried()
    await lead.person.post(`${at}/liste`, { quoi: 'Trouver des bancs' })
    const line = await lineOf('Trouver des bancs')
    await lead.person.post(`${at}${line}`, { faire: 'save', depuis: '0', quoi: 'Trouver dix bancs' })
    const late = await world.post(`${link}${line}`, {
      faire: 'save',
      depuis: '0',
      quoi: 'Trouver des nappes',
    })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('Elle dit maintenant\u00a0: Trouver dix bancs')
    expect(html).toContain('value="Trouver des nappes"')
    expect(html).toContain('name="depuis" value="1"')
    await world.post(`${link}${line}`, { faire: 'save', depuis: '1', quoi: 'Trouver des nappes' })
    expect(await text(link)).toContain('Trouver des nappes')
  })

  it('is read and written by partners alone, and not by who was only asked', async () => {
    const titre = 'Projet public'
    const { lead, at, page, link } = await invited({ titre })
    await lead.person.post(`${at}/liste`, { quoi: 'Le mot de la cave' })
    await lead.person.post(`${at}/decisions`, { decision: 'La cave reste fermée' })
    const line = await lineOf('Le mot de la cave')
    const paths = ['', line, '/agenda.ics', '/convention', '/convention.odt', '/convention.pdf']
    for (const path of paths) {
      const answer = await world.request(`${link}${path}`)
      expect([path, answer.status]).toEqual([path, path === '' ? 200 : 404])
      expect(await answer.text()).not.toContain('cave')
    }
    for (const path of ['/liste', '/decisions', `${line}/fait`])
      expect((await world.post(`${link}${path}`, { quoi: 'x', decision: 'x' })).status).toBe(404)
    for (const path of [page, '/projets', '/projets.json', '/projets.ics', '/projets.atom'])
      expect(await text(path), path).not.toContain('cave')
    const other = await opened(await signatory())
    expect((await lead.person.request(`${at.replace(/[^/]+$/, other.code)}${line}`)).status).toBe(404)
  })

  it('gives its days to calendars, and cancels what is taken off', async () => {
    const { lead, at, link } = await carried()
    await lead.person.post(`${at}/liste`, { quoi: 'Commander le pain', pour: '03/12/2026' })
    const dates = await text(`${link}/agenda.ics`)
    expect(dates).toContain('SUMMARY:Commander le pain')
    expect(dates).toContain('DTSTART;VALUE=DATE:20261203')
    expect(dates).toContain('DTSTART;VALUE=DATE:20261215')
    await lead.person.post(`${at}${await lineOf('Commander le pain')}`, { faire: 'drop' })
    expect(await text(`${link}/agenda.ics`)).toContain('STATUS:CANCELLED')
  })
})

describe('reminders', () => {
  const about = async (email: string, subject: RegExp) =>
    (await letters()).filter((one) => one.to === email && subject.test(one.subject)).length
  const strike = async (day: string) => {
    world.setClock(new Date(`${day}T09:00:00Z`))
    for (const _ of [1, 2]) await remindOfProjects(site)
    await settle()
    world.setClock(now)
  }

  it('leave once: of a deadline to every partner, of a thing to do to whoever does it', async () => {
    const { lead, them, at, link } = await carried()
    const [row] = await owner`select id from project_partners where association_id = ${them.id}`
    await lead.person.post(`${at}/liste`, { quoi: 'Laver la cour', qui: row?.id, pour: '01/12/2026' })
    await lead.person.post(`${at}/liste`, { quoi: 'Compter les verres', pour: '01/12/2026' })
    await strike('2026-11-27')
    expect(await about(them.email, /^Bientôt/)).toBe(0)
    await strike('2026-11-29')
    await strike('2026-11-30')
    expect([await about(them.email, /Laver/), await about(lead.email, /Laver/)]).toEqual([1, 0])
    expect([await about(them.email, /Compter/), await about(lead.email, /Compter/)]).toEqual([0, 1])
    await world.post(`${link}/lettres`, { lettres: 'non' })
    await strike('2026-12-09')
    expect([await about(them.email, /^Avant le/), await about(lead.email, /^Avant le/)]).toEqual([0, 1])
  })

  it('do not leave for what is done, nor for a project set aside', async () => {
    const { lead, at } = await carried()
    await lead.person.post(`${at}/liste`, { quoi: 'Déjà fait', pour: '01/12/2026' })
    await lead.person.post(`${at}${await lineOf('Déjà fait')}/fait`, { fait: 'oui' })
    await strike('2026-11-30')
    await lead.person.post(`${at}/etat`, { faire: 'set-aside' })
    await strike('2026-12-12')
    expect(await about(lead.email, /^(Bientôt|Avant le)/)).toBe(0)
  })
})
