import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { projectPlan, projectsOf } from '../../test/world/projects.ts'
import { tidyProjects } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { site, owner, settle, letters } = world
const { signatory, opened, linkOf, invited, carried, text } = projectsOf(world)

const about = async (email: string, subject: RegExp) =>
  (await letters()).filter((one) => one.to === email && subject.test(one.subject))

describe('a project', () => {
  it('opened by a signatory shows on the list, the territory and the page of its lead', async () => {
    const lead = await signatory()
    const { at, page } = await opened(lead, { titre: 'Une fête de la soupe' })
    for (const path of ['/projets', '/territoires/QN99001M', `/associations/${lead.slug}`, page])
      expect(await text(path), path).toContain('Une fête de la soupe')
    expect(await text(at, lead.person)).toContain('Inviter une association')
    expect(await text(page)).toContain('rel="nofollow noopener noreferrer"')
    expect(await owner`select 1 from journal_entries where kind = 'project.opened'`).not.toHaveLength(0)
  })

  it('is opened once, however often the form is sent', async () => {
    const lead = await signatory()
    const form = { ...projectPlan, titre: 'Deux fois', cle: '0198f3a0-0000-7000-8000-000000000001' }
    const sent = await Promise.all([1, 2, 3, 4].map(() => lead.person.post(`${lead.desk}/ouvrir`, form)))
    expect(new Set(sent.map((one) => one.headers.get('location'))).size).toBe(1)
    expect(await owner`select 1 from projects where title = 'Deux fois'`).toHaveLength(1)
    expect(
      await owner`select 1 from deeds where association_id = ${lead.id} and deed = 'project.opened'`,
    ).toHaveLength(1)
  })

  it('says what is wrong beside each field, and keeps what was typed', async () => {
    const lead = await signatory()
    const sent = await lead.person.post(`${lead.desk}/ouvrir`, {
      ...{ titre: '', but: 'Ensemble', lieu: 'Nulle-Part-les-Bains', appel: '', 'appel-lien': 'ftp:x' },
      ...{ 'appel-jour': '31/02/2027', lecture: '' },
    })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    for (const words of [
      'Donnez un titre',
      'Nous ne connaissons pas ce lieu',
      'Donnez un nom à cet appel',
      'Dites qui peut lire',
      'Écrivez ce jour ainsi',
      'Cette adresse n’est pas celle',
      '>Ensemble</textarea>',
    ])
      expect(html).toContain(words)
  })

  it('is not opened without a signature, nor more than five times a day', async () => {
    const lead = await signatory()
    for (let i = 0; i < 5; i++) await opened(lead, { titre: `Projet ${i}` })
    const sixth = await lead.person.post(`${lead.desk}/ouvrir`, { ...projectPlan, titre: 'Projet 6' })
    expect([sixth.status, (await sixth.text()).includes('Revenez demain')]).toEqual([422, true])
    await owner`update signatures set state = 'withdrawn' where association_id = ${lead.id}`
    expect((await lead.person.request(`${lead.desk}/ouvrir`)).status).toBe(403)
  })

  it('begins, ends, is set aside and taken up again by its lead alone', async () => {
    const { lead, them, at, page, link } = await carried({ titre: 'Un jardin partagé' })
    await world.post(`${link}/etat`, { faire: 'finish' })
    await them.person.post(`${them.desk}/${page.split('/').at(-1)}/etat`, { faire: 'begin' })
    expect(await text(page)).toContain('En préparation')
    for (const [verb, words] of [
      ['begin', 'En cours'],
      ['finish', 'Mené à bien'],
      ['resume', 'En cours'],
    ] as const) {
      await lead.person.post(`${at}/etat`, { faire: verb })
      expect(await text(page)).toContain(words)
    }
    expect((await lead.person.post(`${at}/etat`, { faire: 'begin' })).headers.get('location')).toContain(
      'late',
    )
  })

  it('shows what was typed as text, in the page and in the files', async () => {
    const nasty = '=HYPERLINK("x") <script>alert(1)</script>'
    const { page } = await opened(await signatory(), { titre: nasty, but: nasty })
    expect(await text(page)).not.toContain('<script>alert')
    expect(await text('/projets.csv')).toContain(`"'=HYPERLINK`)
    expect(await text('/projets.atom')).toContain('<![CDATA[=HYPERLINK')
  })
})

describe('a partner', () => {
  it('is shown nowhere before it accepted, and everywhere after, with its part', async () => {
    const { lead, them, page, link } = await invited({ titre: 'Une bibliothèque de rue' })
    const everywhere = [page, '/projets', '/projets.json', '/projets.csv', '/projets.atom']
    for (const path of everywhere) expect(await text(path), path).not.toContain(them.name)
    expect(await text(link)).toContain('vous propose d’en être')
    await world.request(link)
    expect(await text(page)).not.toContain(them.name)
    const sent = [1, 2].map(() => world.post(`${link}/reponse`, { faire: 'accept', role: 'prête le local' }))
    await Promise.all(sent)
    await settle()
    for (const path of everywhere) expect(await text(path), path).toContain(them.name)
    expect(await text(page)).toContain('prête le local')
    expect(await about(lead.email, /en est/)).toHaveLength(1)
  })

  it('declines, changes its mind, accepts, and leaves later', async () => {
    const { lead, them, at, page, link } = await invited()
    await world.post(`${link}/reponse`, { faire: 'decline' })
    await settle()
    expect(await about(lead.email, /a répondu non/)).toHaveLength(1)
    expect(await text(at, lead.person)).toContain('Elles ont dit non')
    await world.post(`${link}/reponse`, { faire: 'accept' })
    expect(await text(page)).toContain(them.name)
    await world.post(`${link}/reponse`, { faire: 'leave' })
    await settle()
    expect(await text(page)).not.toContain(them.name)
    expect(await about(lead.email, /quitte le projet/)).toHaveLength(1)
    expect(await text(link)).toContain('Vous avez quitté ce projet')
    await lead.person.post(`${at}/inviter`, { association: them.name })
    await settle()
    expect(await text(await linkOf(them.email))).toContain('Nous en sommes')
  })

  it('answers in its space too; who only helps may read and not answer', async () => {
    const { lead, them, page, code } = await invited()
    const mine = `${them.desk}/${code}`
    expect(await text(them.desk, them.person)).toContain('On vous propose d’en être')
    await owner`update memberships set role = 'contributor' where person_id = ${them.person.person.id}`
    expect(await text(mine, them.person)).toContain('Une personne qui représente')
    expect((await them.person.post(`${mine}/reponse`, { faire: 'accept' })).status).toBe(404)
    await owner`update memberships set role = 'representative' where person_id = ${them.person.person.id}`
    await them.person.post(`${mine}/reponse`, { faire: 'accept' })
    expect(await text(page)).toContain(them.name)
    expect((await lead.person.request(mine)).status).toBe(404)
  })

  it('that is no signatory is asked by its mailbox, which is forgotten after the project', async () => {
    const lead = await signatory()
    const { at, page } = await opened(lead)
    const nobody = await lead.person.post(`${at}/inviter`, { association: 'Le club du coin' })
    expect(await nobody.text()).toContain('Nous ne trouvons pas cette association')
    await lead.person.post(`${at}/inviter`, { association: 'Le club du coin', email: 'club@essai.example' })
    await settle()
    await world.post(`${await linkOf('club@essai.example')}/reponse`, { faire: 'accept' })
    expect(await text(page)).toContain('Le club du coin')
    expect(await text(at, lead.person)).not.toContain('club@essai.example')
    await lead.person.post(`${at}/etat`, { faire: 'set-aside' })
    world.setClock(new Date('2027-02-14T20:00:00Z'))
    await tidyProjects(site)
    world.setClock(now)
    expect(await owner`select 1 from project_partners where email = 'club@essai.example'`).toHaveLength(0)
  })

  it('is invited once; the invitation can be taken back, and its link tells nothing more', async () => {
    const { lead, them, at, link } = await invited({ titre: 'Un secret bien gardé', lecture: 'partners' })
    const again = await lead.person.post(`${at}/inviter`, { association: them.name })
    expect(await again.text()).toContain('a déjà été invitée')
    expect(await text(link)).toContain('Un secret bien gardé')
    const [row] = await owner`select id from project_partners where association_id = ${them.id}`
    await lead.person.post(`${at}/partenaires`, { faire: 'withdraw', partenaire: row?.id })
    expect(await text(link)).not.toContain('Un secret bien gardé')
  })
})
