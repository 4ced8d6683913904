import { beforeEach, expect, it } from 'vitest'
import { castSite, ines, loic, openedCharter, seated, signedInAs } from '../../test/world/local.ts'
import { tend } from '../members/index.ts'

const start = new Date('2026-11-14T09:00:00Z')
const world = await castSite(start)
const { site, owner } = world
const steward = await signedInAs(world, loic)
const member = await signedInAs(world, ines)
await owner`select id from people where email = ${loic}`.then(([person]) =>
  site.transaction((tx) =>
    tend(tx, { territoryId: 'qpv:QN99004M', by: person?.id, personId: person?.id, role: 'steward' }, start),
  ),
)
let work: string
let name: string
let block: string

/** A charter being written, with one article of its own, by three associations. */
beforeEach(async () => {
  world.setClock(start)
  name = `Charte ${crypto.randomUUID().slice(0, 8)}`
  const address = await openedCharter(world, { nom: name })
  await seated(world, address, ines, 'Les Glaneurs de Valbrume')
  work = `${address}/projet`
  const text = { ou: 'article', titre: 'La fête', texte: 'Une par saison.' }
  block = (await steward.post(`${work}/ajouter`, text)).headers.get('location')?.split('#')[1] ?? ''
  await steward.post(`${work}/etapes`, { faire: 'draft' })
})

/** The line of the desk that speaks of this charter and has this button. */
async function onDesk(button: string): Promise<string> {
  const page = await (await steward.request('/espace/territoires/QN99004M')).text()
  const lines = page.match(/<li><p>.*?<\/li>/gs) ?? []
  return lines.find((line) => line.includes(name) && line.includes(`>${button}</a>`)) ?? ''
}

/** The page that the button of a line opens. */
async function opened(line: string): Promise<string> {
  return (await steward.request(/href="([^"]+)"/.exec(line)?.[1] ?? '/nowhere')).text()
}

const proposes = (texte: string) =>
  member.post(`${work}/blocs/${block}/autre-redaction`, {
    ...{ titre: 'La fête', texte, raison: 'Plus juste.', revision: '1', cle: crypto.randomUUID() },
  })

it('tells which wordings wait for a decision, until it is taken', async () => {
  const waiting = () => onDesk('Décider')
  expect(await waiting()).toBe('')
  const spring = (await proposes('Une au printemps.')).headers.get('location') ?? ''
  expect(await waiting()).toContain(`${name}\u00a0: une rédaction proposée attend une décision.`)
  const autumn = (await proposes('Une en automne.')).headers.get('location') ?? ''
  expect(await waiting()).toContain('2\u00a0rédactions proposées attendent une décision.')
  expect(await opened(await waiting())).toContain(spring)
  for (const at of [spring, autumn])
    await steward.post(`${at}/decision`, { faire: 'decline', mot: 'Nous gardons nos mots.' })
  expect(await waiting()).toBe('')
})

it('tells which voices are missing in the last week, until the count', async () => {
  const missing = () => onDesk('Voir les voix')
  await steward.post(`${work}/adoption`, { jusque: '30/11/2026' })
  expect(await missing()).toBe('')
  world.setClock(new Date('2026-11-24T09:00:00Z'))
  expect(await missing()).toContain(
    `${name}\u00a0: 3\u00a0associations n’ont pas encore donné leur voix. Dernier jour\u00a0: 30 novembre 2026.`,
  )
  await steward.post(`${work}/adoption/voix`, { voix: 'agree' })
  await member.post(`${work}/adoption/voix`, { voix: 'agree' })
  expect(await missing()).toContain('une association n’a pas encore donné sa voix.')
  expect(await opened(await missing())).toContain('Cap Numérique')
  world.setClock(new Date('2026-12-01T09:00:00Z'))
  await steward.post(`${work}/adoption/compter`)
  expect(await missing()).toBe('')
})
