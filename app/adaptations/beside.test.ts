import { expect, it } from 'vitest'
import { aCompanion, beginHelping } from '../../test/world/beside.ts'
import { castSite, loic, openedCharter, seated, signedInAs } from '../../test/world/local.ts'
import { localCharterBySlug } from './index.ts'
import { minutesData } from './papers/minutes-paper.ts'
import { adoptionById, votersOf } from './queries/adoptions.ts'
import { verdict } from './rules/adoption.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)
const helper = await aCompanion(site)
const helped = 'avec l’aide de Le Relais des Tilleuls (adulte-relais)'
const beside = /\/avec-aide\/[\w-]{43}/

async function linkIn(email: string, shape: RegExp): Promise<string> {
  const letter = (await site.letters()).find((one) => one.to === email && shape.test(one.text))
  return shape.exec(letter?.text ?? '')?.[0] ?? 'no link'
}

/** A text put to adoption, and the link by which the Oiseaux say their voice. */
async function asked(nom: string): Promise<{ address: string; link: string }> {
  const address = await openedCharter(site, { nom })
  await seated(site, address, 'maryse@oiseaux.example', 'Les Oiseaux chantent')
  const text = { ou: 'article', titre: 'La fête', texte: 'Une par saison.' }
  await steward.post(`${address}/projet/ajouter`, text)
  await steward.post(`${address}/projet/etapes`, { faire: 'draft' })
  await steward.post(`${address}/projet/adoption`, { jusque: '20/11/2026' })
  await site.settle()
  return { address, link: await linkIn('maryse@oiseaux.example', /\/declinaisons\/voix\/[\w-]{43}/) }
}

it('a voice given beside somebody says so in its letter, and is taken back until the count', async () => {
  const { address, link } = await asked('Reprise')
  await beginHelping(helper)
  expect((await helper.post(link, { voix: 'agree', mots: '' })).status).toBe(303)
  await site.settle()
  const [voice] = await site.owner`select v.id, a.name from local_voices v
    join associations a on a.id = v.association_id where v.manner = 'link'`
  expect(voice?.name).toBe('Les Oiseaux chantent')
  const voices = async () => (await steward.request(`${address}/projet/adoption`)).text()
  expect(await voices()).toContain(helped)
  const letter = (await site.letters()).find(({ text: words }) => beside.test(words))
  expect(letter?.text).toContain(helped)
  const undo = beside.exec(letter?.text ?? '')?.[0] ?? ''
  await site.post(undo, { geste: 'annuler' })
  expect(await site.owner`select id from local_voices where manner = 'link'`).toHaveLength(0)
  // Said alone afterwards, it is another voice, without help.
  await site.post(link, { voix: 'agree', mots: '' })
  expect(await voices()).not.toContain(helped)
  await site.post(undo, { geste: 'annuler' })
  expect(await site.owner`select id from local_voices where manner = 'link'`).toHaveLength(1)
})

it('the result and its minutes say who helped with a voice, and with no other', async () => {
  const { address, link } = await asked('Comptée')
  await beginHelping(helper)
  await helper.post(link, { voix: 'agree', mots: '' })
  await steward.post(`${address}/projet/adoption/voix`, { voix: 'agree', mots: '' })
  site.setClock(new Date('2026-11-21T08:00:00Z'))
  const result = (await steward.post(`${address}/projet/adoption/compter`)).headers.get('location') ?? ''
  const page = await (await steward.request(result)).text()
  expect(page.split(helped)).toHaveLength(2)
  const adoption = await adoptionById(site.site.db, result.split('/').at(-1) ?? '')
  const charter = await localCharterBySlug(site.site.db, 'comptee')
  if (!adoption || !charter) throw new Error('nothing was counted')
  const voters = await votersOf(site.site.db, adoption.id)
  const counted = { adoption, charter, voters, verdict: verdict('consent', 50, 3, []), lang: 'fr' as const }
  expect(minutesData(counted).voices.map(([who, , how]) => [who, how])).toEqual([
    ['Atelier vélo des Quais', 'elle-même'],
    ['Cap Numérique', '–'],
    ['Les Oiseaux chantent', `elle-même, ${helped}`],
  ])
  const paper = await steward.request(`${result}/compte-rendu.pdf`)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
})
