import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { minutesPdf } from './papers/minutes-paper.ts'
import { sheetPdf } from './papers/sheet-paper.ts'
import type { Meeting } from './rules/meeting.ts'

const world = await testSite({ now: new Date('2026-12-03T19:40:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { invited, signatory } = meetingsOf(world)

const meeting: Meeting = {
  id: '',
  slug: 'la-fete',
  territory: { id: 'qpv:QN99001M', name: 'Les Glycines', address: 'QN99001M' },
  title: 'Préparer la fête',
  startsAt: new Date('2026-12-03T17:30:00Z'),
  endsAt: new Date('2026-12-03T19:30:00Z'),
  place: 'Centre social',
  access: '',
  onlineUrl: 'https://visio.example/salle',
  agenda: [],
  isPublic: true,
  minutesFor: 'signatories',
  reminds: true,
  convenedBy: '',
  convenedFor: null,
  lang: 'fr',
  sequence: 0,
  changedAt: new Date(),
  cancelledAt: null,
  cancelledWhy: null,
  minutes: 'Un tour de table.\nPuis la date.\n\nÀ bientôt.',
  minutesAt: null,
  nextAt: new Date('2027-01-07T17:30:00Z'),
  fictional: false,
}

/** Its words, and what a screen reader needs. */
function read(pdf: Uint8Array) {
  const words = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  const source = new TextDecoder('latin1').decode(pdf)
  return { words: words.replaceAll('\u00a0', ' '), isTagged: source.includes('/StructTreeRoot'), source }
}
const pagesOf = (source: string) => source.match(/\/Type\s*\/Page[^s]/g)?.length

const sheet = (names: string[], more: Partial<Meeting> = {}, lang: 'fr' | 'en' = 'fr') =>
  sheetPdf({ lang, siteUrl: 'https://tissons.example', meeting: { ...meeting, ...more }, names })

it('a sheet is one tagged page, those expected first, lines for the others, in both languages', async () => {
  const { words, isTagged, source } = read(await sheet(['Les Glaneurs', 'La Toupie']))
  expect([isTagged, pagesOf(source)]).toEqual([true, 1])
  for (const said of ['Les Glaneurs', 'La Toupie', 'Arrivée', 'Signature', 'Autres associations'])
    expect(words).toContain(said)
  expect(words).toContain('https://tissons.example/rencontres/la-fete')
  expect(read(await sheet([], {}, 'en')).words).toContain('Arrived')
})

it('a sheet grows with those who come, and leaves lines for the others', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `Association numéro ${i}`)
  const { words, source } = read(await sheet(names))
  expect(pagesOf(source)).toBeGreaterThan(2)
  expect(words).toContain('Association numéro 59')
  expect(words).toContain('Autres associations')
})

it('the sheet of a meeting that is announced to nobody gives no address, nor the room on line', async () => {
  expect(read(await sheet([], { isPublic: false })).words).not.toContain('https://')
  expect(read(await sheet([])).words).not.toContain('visio')
})

it('minutes are tagged, say who reads them, and what is not known stays out', async () => {
  const decisions = [{ id: '1', what: 'Demander les bancs', who: 'La Toupie', dueOn: '2027-01-03' }]
  const presences = [{ id: '2', name: 'Les Glaneurs', slug: null, associationId: null, people: 3 }]
  const full = read(await minutesPdf({ lang: 'fr', meeting, decisions, presences, readers: 'signatories' }))
  expect(full.isTagged).toBe(true)
  for (const said of ['Demander les bancs', '3 janvier 2027', 'Puis la date.', 'Les Glaneurs · 3 personnes'])
    expect(full.words).toContain(said)
  expect(full.words).toContain('Ce compte rendu peut être lu par : les signataires d’ici')
  const bare = read(
    await minutesPdf({
      lang: 'en',
      meeting: { ...meeting, minutes: null, nextAt: null },
      decisions,
      presences: [],
      readers: 'public',
    }),
  )
  expect(bare.words).toContain('3 January 2027')
  expect(bare.words).not.toContain('Next meeting')
  expect(bare.words).not.toContain('Associations present')
})

it('gives minutes on paper to those who read them on the page, and to nobody else', async () => {
  const soon = { jour: '03/12/2026', heure: '20h45', fin: '22h' }
  const { steward, them, at, slug, link } = await invited(soon)
  const other = await signatory()
  const status = async (path: string, who: { request(path: string): Promise<Response> }) =>
    (await who.request(path)).status
  const statuses = async () => [
    await status(`${at}/compte-rendu.pdf`, steward),
    await status(`${at}/compte-rendu.pdf`, other.person),
    await status(`${link}/compte-rendu.pdf`, world),
    await status(`/rencontres/${slug}/compte-rendu.pdf`, world),
  ]
  expect(await statuses()).toEqual([404, 404, 404, 404])
  const write = (lecture: string) => steward.post(`${at}/compte-rendu`, { texte: 'Écrit', lecture })
  await write('group')
  expect(await statuses()).toEqual([200, 404, 404, 404])
  await write('signatories')
  expect(await statuses()).toEqual([200, 200, 200, 404])
  await write('public')
  expect(await statuses()).toEqual([200, 200, 200, 200])
  expect(await status(`${at}/presences.pdf`, steward)).toBe(200)
  expect(await status(`${at}/presences.pdf`, them.person)).toBe(404)
})
