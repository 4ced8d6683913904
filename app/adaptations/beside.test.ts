import { expect, it } from 'vitest'
import { aCompanion, beginHelping } from '../../test/world/beside.ts'
import { castSite, loic, openedCharter, seated, signedInAs } from '../../test/world/local.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)

async function linkIn(email: string, shape: RegExp): Promise<string> {
  const letter = (await site.letters()).find((one) => one.to === email && shape.test(one.text))
  return shape.exec(letter?.text ?? '')?.[0] ?? 'no link'
}

const beside = /\/avec-aide\/[\w-]{43}/

it('a voice given beside somebody says so in its letter, and is taken back until the count', async () => {
  const address = await openedCharter(site)
  await seated(site, address, 'maryse@oiseaux.example', 'Les Oiseaux chantent')
  const text = { ou: 'article', titre: 'La fête', texte: 'Une par saison.' }
  await steward.post(`${address}/projet/ajouter`, text)
  await steward.post(`${address}/projet/etapes`, { faire: 'draft' })
  await steward.post(`${address}/projet/adoption`, { jusque: '20/11/2026' })
  await site.settle()
  const link = await linkIn('maryse@oiseaux.example', /\/declinaisons\/voix\/[\w-]{43}/)
  const helper = await aCompanion(site)
  await beginHelping(helper)
  expect((await helper.post(link, { voix: 'agree', mots: '' })).status).toBe(303)
  await site.settle()
  const [voice] = await site.owner`select v.id, a.name from local_voices v
    join associations a on a.id = v.association_id where v.manner = 'link'`
  expect(voice?.name).toBe('Les Oiseaux chantent')
  const helped = 'avec l’aide de Le Relais des Tilleuls (adulte-relais)'
  const voices = async () => (await steward.request(`${address}/projet/adoption`)).text()
  expect(await voices()).toContain(helped)
  const letter = (await site.letters()).find(({ text: words }) => beside.test(words))
  expect(letter?.text).toContain('avec l’aide de Le Relais des Tilleuls (adulte-relais)')
  const undo = beside.exec(letter?.text ?? '')?.[0] ?? ''
  await site.post(undo, { geste: 'annuler' })
  expect(await site.owner`select id from local_voices where manner = 'link'`).toHaveLength(0)
  // Said alone afterwards, it is another voice, without help.
  await site.post(link, { voix: 'agree', mots: '' })
  expect(await voices()).not.toContain(helped)
  await site.post(undo, { geste: 'annuler' })
  expect(await site.owner`select id from local_voices where manner = 'link'`).toHaveLength(1)
})
