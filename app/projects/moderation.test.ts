import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsOf } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { signedInAs } from '../../test/world/people.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { addToTeam } from '../accounts/index.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { owner, settle, letters, site } = world
const { signatory, opened, carried, text } = projectsOf(world)
const { tending } = meetingsOf(world)
const { sourcesTo, posts } = discussionsOf(world)
const team = await signedInAs(world, 'equipe@essai.example')
await site.transaction((tx) => addToTeam(tx, team.person.email, 'test', site.clock()))
const steward = await tending()

const queue = '/espace/territoires/QN99001M/projets'
const lists = [
  '/projets',
  '/projets.json',
  '/projets.csv',
  '/projets.atom',
  '/projets.ics',
  '/territoires/QN99001M',
]
const hide = { faire: 'hide', raison: 'Il nomme une personne.' }

describe('a project', () => {
  it('is hidden by a steward with a reason that stands in its place, and shown again', async () => {
    const titre = 'Contre Madame Untel'
    const { lead, them, at, page, link } = await carried({ titre, ensemble: 'oui' })
    for (const path of lists)
      expect(await text(path), path).toContain(path.endsWith('ics') ? 'Contre' : titre)
    expect((await steward.post(`${page}/moderer`, { faire: 'hide', raison: ' ' })).status).toBe(422)
    for (const _ of [1, 2]) await steward.post(`${page}/moderer`, hide)
    await settle()
    for (const path of [...lists, page, `/en${page}`, `/associations/${lead.slug}`])
      expect(await text(path), path).not.toContain(titre)
    expect(await text(page)).toContain('Il nomme une personne.')
    expect(await text(at, lead.person)).toContain(titre)
    expect(await text(link)).toContain('Il nomme une personne.')
    const told = (await letters()).filter(
      ({ subject }) => subject.startsWith('Votre projet est masqué') && subject.includes(titre),
    )
    expect(told.map(({ to }) => to)).toEqual([lead.email])
    expect((await world.post(`${page}/en-etre`, {})).status).toBe(410)
    const invited = await lead.person.post(`${at}/inviter`, {
      association: 'Le club',
      email: 'c@essai.example',
    })
    expect(await invited.text()).toContain('Ce projet est masqué')
    await steward.post(`${page}/moderer`, { faire: 'show' })
    expect(await text('/projets')).toContain(titre)
    expect(await text(page)).toContain(them.name)
  })

  it('hears its lead, from its page and by letter, and nobody else', async () => {
    const { lead, them, at, page, link } = await carried()
    await steward.post(`${page}/moderer`, hide)
    await settle()
    expect((await world.post(`${link}/masque`, { 'mots-masque': 'Moi aussi' })).status).toBe(404)
    expect((await lead.person.post(`${at}/masque`, { 'mots-masque': '' })).status).toBe(422)
    await lead.person.post(`${at}/masque`, { 'mots-masque': 'Elle est d’accord.' })
    expect(await text(`${page}/moderer`, steward)).toContain('Elle est d’accord.')
    const letter = (await sourcesTo(lead.email)).find(({ replyTo }) => replyTo !== '')
    await posts({ From: them.email, To: letter?.replyTo ?? '' }, 'Je ne suis pas le porteur.')
    await posts({ From: lead.email, To: letter?.replyTo ?? '' }, 'Nous avons changé le texte.')
    const ruling = await text(`${page}/moderer`, steward)
    expect(ruling).toContain('Nous avons changé le texte.')
    expect(await text(page)).not.toContain('Nous avons changé')
    expect(await owner`select 1 from received_letters where text <> ''`).toHaveLength(0)
  })

  it('is moderated by stewards of its territory and around it, the team, and nobody else', async () => {
    const { lead, them, page } = await carried()
    const elsewhere = await tending('steward', 'commune:99002')
    for (const who of [lead.person, them.person, elsewhere, await tending('relay')]) {
      expect((await who.request(`${page}/moderer`)).status).toBe(404)
      await who.post(`${page}/moderer`, hide)
      expect(await text(page, who)).not.toContain('Modérer ce projet')
    }
    expect(await text(page)).not.toContain('Il nomme une personne.')
    for (const who of [team, steward, await tending('steward', 'commune:99001')])
      expect(await text(page, who)).toContain('Modérer ce projet')
  })
})

describe('a report', () => {
  it('reaches stewards and the team, once a day from one network, and may be left', async () => {
    const lead = await signatory()
    const { page } = await opened(lead, { titre: 'Un projet qui vend' })
    expect((await world.post(`${page}/signaler`, { raison: '' })).status).toBe(422)
    for (const mots of ['Il vend', 'Il vend encore'])
      await world.post(`${page}/signaler`, { raison: 'advertising', mots })
    for (const [path, who] of [
      [queue, steward],
      ['/equipe/projets', team],
    ] as const) {
      const html = await text(path, who)
      expect(html).toContain('C’est de la publicité ou une vente — Il vend')
      expect(html).not.toContain('Il vend encore')
    }
    expect(await text('/espace/territoires/QN99001M', steward)).toContain(
      'Un projet est signalé\u00a0: Un projet qui vend.',
    )
    expect(await text(page)).toContain('Un projet qui vend')
    await steward.post(`${page}/moderer`, { faire: 'keep' })
    expect(await text(queue, steward)).not.toContain('Un projet qui vend')
    expect(await text('/espace/territoires/QN99001M', steward)).not.toContain('Un projet qui vend')
  })

  it('of what signatories read reaches the team only when whoever reports wishes it', async () => {
    const lead = await signatory()
    const titles = ['Pour l’équipe', 'Pas pour l’équipe']
    for (const titre of titles) {
      const { page } = await opened(lead, { titre, lecture: 'signatories' })
      const wish = titre === titles[0] ? { equipe: 'oui' } : {}
      await lead.person.post(`${page}/signaler`, { raison: 'hurtful', ...wish })
      expect((await team.request(`${page}/moderer`)).status).toBe(titre === titles[0] ? 200 : 404)
      expect(await text(queue, steward)).toContain(titre)
    }
    const html = await text('/equipe/projets', team)
    expect(titles.map((one) => html.includes(one))).toEqual([true, false])
  })

  it('of what partners alone read reaches the team, and no steward', async () => {
    const { them, page } = await carried({ titre: 'Entre partenaires', lecture: 'partners' })
    await steward.post(`${page}/moderer`, hide)
    expect((await world.post(`${page}/signaler`, { raison: 'hurtful' })).status).toBe(404)
    expect((await team.request(`${page}/moderer`)).status).toBe(404)
    await them.person.post(`${page}/signaler`, { raison: 'hurtful' })
    expect(await text(queue, steward)).not.toContain('Entre partenaires')
    expect((await steward.request(`${page}/moderer`)).status).toBe(404)
    expect(await text('/espace/territoires/QN99001M', steward)).not.toContain('Entre partenaires')
    await team.post(`${page}/moderer`, hide)
    expect(await text(page, them.person)).toContain('Il nomme une personne.')
  })
})
