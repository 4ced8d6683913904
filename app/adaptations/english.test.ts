import { expect, it } from 'vitest'
import {
  castSite,
  invitationFor,
  loic,
  openedCharter,
  seated,
  signedInAs,
  yann,
} from '../../test/world/local.ts'
import { publishNext } from '../../test/world/publish.ts'
import { newId } from '../kernel/ids.ts'

const site = await castSite()
const address = await openedCharter(site)
const work = `${address}/projet`
const hugoAt = 'hugo@accueil.example'
await seated(site, address, hugoAt, 'Accueil et droits Port-Clairière')
const steward = await signedInAs(site, loic)
await site.owner`update people set lang = 'en'`

/** Words that only French sentences have; names and texts of people are their own. */
const french = /\b(vous|votre|nous|pour|avec|est|les|des|une|cette|sont|dans|bonjour|charte nationale)\b/i

/** What a letter says in the house’s own words: without what people wrote, nor addresses. */
function ownWords(text: string, ...said: string[]): string {
  return [...said, 'Accueil et droits Port-Clairière', 'Atelier vélo des Quais', 'Charte des Quais'].reduce(
    (rest, words) => rest.replaceAll(words, '…'),
    text.replace(/https?:\/\/\S+/g, '…').replaceAll('\u00a0', ' '),
  )
}

async function lettersTo(email: string): Promise<{ subject: string; text: string }[]> {
  await site.settle()
  return (await site.letters()).filter(({ to }) => to === email)
}

it('who reads English hears of another wording in whole English', async () => {
  const added = await steward.post(`${work}/ajouter`, { ou: 'article', titre: 'TITRE', texte: 'MOTS' })
  const block = added.headers.get('location')?.split('#')[1] ?? ''
  const hugo = await signedInAs(site, hugoAt)
  const fields = { titre: 'TITRE', texte: 'AUTRES', raison: 'RAISON', revision: '1', cle: newId() }
  await hugo.post(`${work}/blocs/${block}/autre-redaction`, fields)
  const [letter] = await lettersTo(yann)
  expect(letter?.text).toContain('/en/declinaisons/avis/')
  expect(ownWords(`${letter?.subject}\n${letter?.text}`)).not.toMatch(french)
})

it('is asked for a voice in whole English', async () => {
  await steward.post(`${work}/etapes`, { faire: 'draft' })
  await steward.post(`${work}/adoption`, { jusque: '20/12/2026' })
  const letter = (await lettersTo(hugoAt)).find(({ text }) => text.includes('/voix/'))
  expect(letter?.text).toContain('/en/declinaisons/voix/')
  expect(ownWords(`${letter?.subject}\n${letter?.text}`)).not.toMatch(french)
})

it('hears of a new national version in whole English, but for what the national team wrote', async () => {
  await publishNext(site.site)
  const letter = (await lettersTo(loic)).find(({ text }) => text.includes('/projet/national'))
  expect(letter?.text).toContain('Version 2 of the national charter is out')
  expect(ownWords(`${letter?.subject}\n${letter?.text}`, 'Le partage cite les véhicules.')).not.toMatch(
    french,
  )
})

it('is invited in the language of whoever invites', async () => {
  const invited = { association: 'Les Oiseaux chantent', courriel: 'nouvelle@essai.example', role: 'member' }
  await steward.post(`/en${work}/groupe`, invited)
  await site.settle()
  expect(await invitationFor(site, 'nouvelle@essai.example')).toContain('/declinaisons/invitation/')
  const [letter] = await lettersTo('nouvelle@essai.example')
  expect(ownWords(`${letter?.subject}\n${letter?.text}`, 'Les Oiseaux chantent')).not.toMatch(french)
})
