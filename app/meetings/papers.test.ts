import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { minutesData, minutesPdf } from './papers/minutes-paper.ts'
import { sheetData, sheetPdf } from './papers/sheet-paper.ts'
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

/** Its pages, and whether a screen reader finds its way. */
function read(pdf: Uint8Array) {
  const source = new TextDecoder('latin1').decode(pdf)
  return { isTagged: source.includes('/StructTreeRoot'), pages: source.match(/\/Type\s*\/Page[^s]/g)?.length }
}

const sheet = (names: string[], more: Partial<Meeting> = {}, lang: 'fr' | 'en' = 'fr') => ({
  ...{ lang, siteUrl: 'https://tissons.example', meeting: { ...meeting, ...more }, names },
})

it('a sheet is one tagged page, those expected first, lines for the others, in both languages', async () => {
  const those = ['Les Glaneurs', 'La Toupie']
  for (const lang of ['fr', 'en'] as const)
    expect(read(await sheetPdf(sheet(those, {}, lang)))).toEqual({ isTagged: true, pages: 1 })
  const data = sheetData(sheet(those))
  expect(data.expected).toEqual(those)
  expect(data.blank).toBe(14)
  expect(data.columns).toEqual(['Association', 'Prénom et nom', 'Arrivée', 'Signature'])
  expect(data.address).toBe('https://tissons.example/rencontres/la-fete')
})

it('a sheet grows with those who come, and leaves lines for the others', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `Association numéro ${i}`)
  expect(read(await sheetPdf(sheet(names))).pages).toBeGreaterThan(2)
  expect(sheetData(sheet(names)).blank).toBe(6)
})

it('the sheet of a meeting that is announced to nobody gives no address, nor the room on line', () => {
  expect(sheetData(sheet([], { isPublic: false })).address).toBe('')
  expect(JSON.stringify(sheetData(sheet([])))).not.toContain('visio')
})

it('minutes are tagged, say who reads them, and what is not known stays out', async () => {
  const decisions = [
    { id: '1', what: 'Demander les bancs', who: 'La Toupie', dueOn: '2027-01-03' },
    { id: '2', what: 'Se revoir', who: '', dueOn: null },
  ]
  const presences = [{ id: '2', name: 'Les Glaneurs', slug: null, associationId: null, people: 3 }]
  const written = { lang: 'fr', meeting, decisions, presences, readers: 'signatories' } as const
  expect(read(await minutesPdf(written))).toEqual({ isTagged: true, pages: 1 })
  const full = minutesData(written)
  expect(full.decisions).toEqual([
    ['Demander les bancs', 'La Toupie', '3 janvier 2027'],
    ['Se revoir', '–', '–'],
  ])
  expect(full.paragraphs).toEqual(['Un tour de table.\nPuis la date.', 'À bientôt.'])
  expect(full.present).toEqual(['Les Glaneurs · 3\u00a0personnes'])
  expect(full.readers).toBe('Ce compte rendu peut être lu par\u00a0: les signataires d’ici.')
  const bare = {
    ...written,
    lang: 'en' as const,
    meeting: { ...meeting, minutes: null, nextAt: null },
    presences: [],
  }
  expect(read(await minutesPdf(bare)).isTagged).toBe(true)
  expect([minutesData(bare).next, minutesData(bare).paragraphs]).toEqual(['', []])
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
