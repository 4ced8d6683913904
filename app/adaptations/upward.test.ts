import { expect, it } from 'vitest'
import { castSite, loic, openedCharter, signedInAs, yann } from '../../test/world/local.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)
const other = await signedInAs(site, yann)
const teamAt = 'equipe@tissons.example'
const team = await signedInAs(site, teamAt)
await site.owner`insert into team_members (person_id, added_at, added_by)
  select id, now(), 'test' from people where email = ${teamAt}`

/** A local charter adopted with one text under the article on sharing, and one still being written. */
async function adopted(nom: string, texte: string): Promise<string> {
  const at = await openedCharter(site, { nom, quorum: '1' })
  const adds = (titre: string, words: string) =>
    steward.post(`${at}/projet/ajouter`, { ou: 'under', sous: 'partage', titre, texte: words })
  await adds('Nos salles', texte)
  await steward.post(`${at}/projet/etapes`, { faire: 'draft' })
  await steward.post(`${at}/projet/adoption`, { jusque: '20/12/2026' })
  for (const who of [steward, other]) await who.post(`${at}/projet/adoption/voix`, { voix: 'agree' })
  await steward.post(`${at}/projet/adoption/compter`)
  await steward.post(`${at}/projet/etapes`, { faire: 'revise' })
  await adds('Entre nous', `Brouillon de ${nom}, pour le groupe.`)
  return at
}

const near = await adopted('Charte des Quais', 'Nous prêtons nos salles aux associations voisines.')
await adopted('Charte du Hangar', 'Prêter une salle aux associations voisines, sans frais.')
await adopted('Charte des Tours', 'Un repas de quartier chaque été, dehors.')

it('shows the team what several territories wrote about an article, near wordings together', async () => {
  const home = await (await team.request('/equipe')).text()
  expect(home).toContain('/equipe/ajouts')
  const places = await (await team.request('/equipe/ajouts')).text()
  expect(places).toContain('/equipe/ajouts/partage')
  expect(places).toContain('3\u00a0textes')
  const page = await (await team.request('/equipe/ajouts/partage')).text()
  expect(page).toContain('2\u00a0territoires, avec leurs mots')
  expect(page.indexOf('Écrit dans un seul territoire')).toBeGreaterThan(page.indexOf('sans frais'))
  expect(page.indexOf('Un repas de quartier')).toBeGreaterThan(page.indexOf('Écrit dans un seul territoire'))
  expect(page).toContain(`${near}#ici-`)
})

it('shows nothing that is still being written, nor anything to anybody else', async () => {
  const page = await (await team.request('/equipe/ajouts/partage')).text()
  expect(page).not.toContain('Brouillon de')
  expect((await steward.request('/equipe/ajouts')).status).toBe(404)
  expect((await site.request('/equipe/ajouts/partage')).status).toBe(404)
})

it('speaks English too, and knows no place that nobody wrote about', async () => {
  expect(await (await team.request('/en/equipe/ajouts/partage')).text()).toContain('Written in near words')
  expect((await team.request('/equipe/ajouts/ailleurs')).status).toBe(404)
})
