import { Hono } from 'hono'
import { sync, type VEvent } from 'node-ical'
import { expect, it } from 'vitest'
import type { Variables } from '../http/route.ts'
import { answerCalendar, subscribeAddress } from './answer-calendar.ts'
import { type CalendarEntry, calendarOf } from './calendar.ts'

const changedAt = new Date('2026-11-14T20:00:00Z')
const uuid = '0e6a2c5e-2f63-4f4e-9d3f-6b1f6f0a7c01'
const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uuid,
  title: 'Rencontre',
  when: { day: '2026-12-01' },
  sequence: 0,
  changedAt,
  ...over,
})
function readBack(entries: CalendarEntry[], name = 'Valbrume') {
  const read = sync.parseICS(calendarOf(name, entries))
  const events = Object.values(read).filter((part): part is VEvent => part?.type === 'VEVENT')
  return { calendar: read.vcalendar, events, zones: Object.values(read).map((part) => part?.type) }
}
const linesOf = (text: string) => text.split('\r\n')

it('gives an hour of Paris, with the rules of its zone, in winter as in summer', () => {
  const meeting = (day: string) => ({ from: new Date(`${day}T17:00:00Z`), to: new Date(`${day}T19:00:00Z`) })
  const winter = entry({ when: meeting('2026-12-01') })
  const summer = entry({ uuid: uuid.replace('01', '02'), when: meeting('2027-06-01') })
  const { events, zones } = readBack([winter, summer])
  expect(events.map(({ start }) => start.toISOString())).toEqual([
    '2026-12-01T17:00:00.000Z',
    '2027-06-01T17:00:00.000Z',
  ])
  expect(zones.filter((type) => type === 'VTIMEZONE')).toHaveLength(1)
  const lines = linesOf(calendarOf('Valbrume', [winter, summer]))
  expect(lines).toContain('DTSTART;TZID=Europe/Paris:20261201T180000')
  expect(lines).toContain('DTEND;TZID=Europe/Paris:20270601T210000')
})

it('knows the hours of the overseas territories', () => {
  const when = { from: new Date('2026-12-01T13:00:00Z'), to: new Date('2026-12-01T15:00:00Z') }
  const text = calendarOf('Agenda', [entry({ when, timeZone: 'Indian/Reunion' })])
  expect(linesOf(text)).toContain('DTSTART;TZID=Indian/Reunion:20261201T170000')
  expect(() => calendarOf('Agenda', [entry({ when, timeZone: 'Valbrume/Centre' })])).toThrow('Valbrume')
})

it('gives whole days without hour or zone, which leave the day free', () => {
  const text = calendarOf('Plan', [entry({ when: { day: '2026-12-30', lastDay: '2026-12-31' } })])
  expect(linesOf(text)).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20261230',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
    ]),
  )
  expect(text).not.toContain('VTIMEZONE')
})

it('says the same name, the change and the cancelling to whoever already has the date', () => {
  const { calendar, events } = readBack([entry({ isCancelled: true, sequence: 3 })], 'Agenda, à suivre')
  expect(calendar).toMatchObject({
    method: 'PUBLISH',
    name: 'Agenda, à suivre',
    'WR-CALNAME': 'Agenda, à suivre',
  })
  expect(events).toMatchObject([{ uid: uuid, sequence: 3, status: 'CANCELLED' }])
  expect(events.map(({ lastmodified, dtstamp }) => [lastmodified, dtstamp].map(Number))).toEqual([
    [changedAt.getTime(), changedAt.getTime()],
  ])
})

it.each([
  ['accents', 'L’été à Évry : goûter « à la bonne franquette », cœur & chœur'],
  ['marks of the format', 'a, b; c \\ d "e" : f'],
  ['several lines', 'Premier\nDeuxième\n\nTroisième'],
  ['a long French line', 'Réunion préparatoire élargie à toutes les associations ; '.repeat(12).trim()],
  ['characters of four bytes', '🧵'.repeat(60)],
  ['a line that would be an order', 'Bonjour\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:autre'],
])('carries text as it was written: %s', (_, text) => {
  const { events } = readBack([entry({ title: text, description: text, place: text })])
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({ summary: text, description: text, location: text })
})

// Read from the bytes: the reader of these tests takes a written `\\\\n` for a line end.
it('escapes a backslash before an n, which is not a line end', () => {
  expect(linesOf(calendarOf('Agenda', [entry({ title: 'C:\\nord, 2\u00a0; fin' })]))).toContain(
    'SUMMARY:C:\\\\nord\\, 2\u00a0\\; fin',
  )
})

it('lets no line end of another machine, nor any control character, begin a line', () => {
  const text = calendarOf('a\r\nX-EVIL:1', [
    entry({ title: 'a\rX-EVIL:1\u0000', description: 'b\r\nX-EVIL:2' }),
  ])
  expect(linesOf(text).filter((line) => /^X-EVIL/.test(line))).toEqual([])
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
})

it('folds every line within 75 octets and ends each as the format asks', () => {
  const text = calendarOf('é'.repeat(200), [entry({ title: 'œ🧵 '.repeat(100), place: 'x'.repeat(500) })])
  for (const line of linesOf(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

it('is a calendar before anything is written in it', () => {
  expect(readBack([]).events).toEqual([])
})

it('is answered once, then said to be the same until it changes', async () => {
  const shown = [entry()]
  const app = new Hono<{ Variables: Variables }>()
  app.get('/agenda.ics', (c) => answerCalendar(c, { name: 'Agenda', file: 'agenda.ics', entries: shown }))
  const first = await app.request('/agenda.ics')
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await first.text()).toContain('SUMMARY:Rencontre')
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await app.request('/agenda.ics', { headers })).status).toBe(304)
  shown[0] = entry({ sequence: 1, isCancelled: true })
  const changed = await app.request('/agenda.ics', { headers })
  expect(changed.status).toBe(200)
  expect(await changed.text()).toContain('STATUS:CANCELLED')
  expect(subscribeAddress('https://a.example/agenda.ics')).toBe('webcal://a.example/agenda.ics')
})
