import { expect, it } from 'vitest'
import { castSite, loic, openedCharter, signedInAs } from '../../test/world/local.ts'
import { publishWith } from '../../test/world/publish.ts'
import type { Article } from '../charter/index.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)
const address = await openedCharter(site)
await steward.post(`${address}/projet/ajouter`, {
  ...{ ou: 'under', sous: 'partage', cle: 'ici-0000000001', titre: 'Nos salles', texte: 'Le jeudi soir.' },
})
const first = await articles()
const saying = (words: string) => (all: Article[]) =>
  all.map((one) => (one.articleId === 'partage' ? { ...one, body: `${one.body} ${words}` } : one))
await publishWith(site.site, saying('Et nos véhicules.'))

const decides = (faire: string, more: Record<string, string>) =>
  steward.post(`${address}/projet/national`, { article: 'partage', version: '2', vu: '0', faire, ...more })

async function articles(): Promise<string> {
  return (await site.request('/charte')).text()
}

it('words about a block that somebody took away meanwhile come back, and nothing is decided', async () => {
  await steward.post(`${address}/projet/blocs/ici-0000000001/retirer`, { revision: '1' })
  const words = { 'bloc-ici-0000000001': 'Le vendredi soir.', 'revision-ici-0000000001': '1' }
  const answer = await decides('adapt', words)
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Quelqu’un a retiré nos mots sur cet article entre-temps')
  expect(page).toContain('Le vendredi soir.')
  expect(page).toContain('Nos mots\u00a0: Nos salles')
  expect(page).toContain('Pas encore décidé')
})

it('first words come back when somebody wrote first words meanwhile', async () => {
  await steward.post(`${address}/projet/ajouter`, {
    ...{ ou: 'under', sous: 'partage', cle: 'ici-0000000002', titre: 'Nos outils', texte: 'Le lundi.' },
  })
  const answer = await decides('adapt', { 'nouveau-partage': 'Nos outils aussi.', cle: 'ici-00000000aa' })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Nos outils aussi.')
  expect(await (await steward.request(`${address}/projet`)).text()).not.toContain('Nos outils aussi.')
})

it('what somebody else saved stands beside what was typed', async () => {
  const revision = { revision: '1', titre: 'Nos outils', texte: 'Le mardi matin.' }
  await steward.post(`${address}/projet/blocs/ici-0000000002`, revision)
  const words = { 'bloc-ici-0000000002': 'Le lundi, tôt.', 'revision-ici-0000000002': '1' }
  const page = await (await decides('adapt', words)).text()
  expect(page).toContain('Voici ce que les vôtres y changeraient')
  expect(page).toMatch(/<del>.*mardi/s)
  expect(page).toContain('Le lundi, tôt.')
})

it('a newer version that came out meanwhile is shown beside what was typed', async () => {
  await publishWith(site.site, saying('Et nos vélos.'))
  const answer = await decides('decline', { 'raison-partage': 'Nous n’avons pas de véhicule.' })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Vous aviez lu la version 2\u00a0; la version 3 est parue depuis')
  expect(page).toMatch(/<ins>.*vélos/s)
  expect(page).toContain('Nous n’avons pas de véhicule.')
})

it('a reason about a change that was taken back meanwhile is given back whole', async () => {
  await publishWith(site.site, (all) =>
    all.map((one) => (one.articleId === 'partage' ? { ...one, body: bodyOf(first) } : one)),
  )
  const answer = await decides('decline', { version: '3', 'raison-partage': 'Pas de vélo non plus.' })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('cet article n’a plus de changement à décider')
  expect(page).toContain('Pas de vélo non plus.')
  expect(page).toContain('Ce que vous aviez écrit')
})

it('a voice that comes once the voices are no longer asked for is given back', async () => {
  const voice = { voix: 'reservation', mots: 'Une réserve longuement pesée.' }
  const late = await steward.post(`${address}/projet/adoption/voix`, voice)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Une réserve longuement pesée.')
})

/** The words of the article on sharing, as version 1 has them. */
function bodyOf(page: string): string {
  const found = /<p>(Nous mettons en commun[^<]*)<\/p>/.exec(page)?.[1]
  if (!found) throw new Error('the page of the charter has no article on sharing')
  return found
}
