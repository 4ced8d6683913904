import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsDesk, discussionsOf } from '../../test/world/discussions.ts'
import { projectPlan, projectsOf } from '../../test/world/projects.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { signatory, opened: openedProject, text } = projectsOf(world)
const { opened } = discussionsOf(world)

/** A discussion about a project of its own. */
async function discussed(titre: string) {
  const lead = await signatory()
  const project = await openedProject(lead, { titre })
  const at = await opened(lead.person, { lecture: 'public', sur: `projet-${project.code}` })
  return { lead, project, at }
}

it('stands on a project that everyone reads, and leads to it', async () => {
  const { project, at } = await discussed('Une serre partagée')
  const page = await text(at)
  expect(page).toContain('Un projet à plusieurs\u00a0: Une serre partagée')
  expect(page).toContain(`href="${project.page}"`)
  expect(await text('/discussions')).toContain('Une serre partagée')
})

it('is offered for public projects of here that go on, and for no other', async () => {
  const lead = await signatory()
  const open = await openedProject(lead, { titre: 'Ouvert à tous' })
  const own = await openedProject(lead, { titre: 'Entre partenaires', lecture: 'partners' })
  const over = await openedProject(lead, { titre: 'Déjà fini' })
  await lead.person.post(`${over.at}/etat`, { faire: 'set-aside' })
  const form = await text(`${discussionsDesk}/ouvrir`, lead.person)
  const offered = [open, own, over].map(({ code }) => form.includes(`projet-${code}`))
  expect(offered).toEqual([true, false, false])
  const typed = await opened(lead.person, { sur: `projet-${own.code}`, lecture: 'public' })
  expect(await text(typed)).not.toContain('Entre partenaires')
})

it('names it no more, and leads nowhere, once the project is closed to others', async () => {
  const { lead, project, at } = await discussed('Un secret mal gardé')
  const change = { ...projectPlan, titre: 'Un secret mal gardé', lecture: 'partners' }
  await lead.person.post(`${project.at}/changer`, change)
  for (const path of [at, '/discussions', '/discussions.atom', '/territoires/QN99001M'])
    expect(await text(path), path).not.toContain('Un secret mal gardé')
  expect(await text(at)).toContain('que tous ne lisent plus')
  expect(await text(at)).not.toContain(`href="${project.page}"`)
})
