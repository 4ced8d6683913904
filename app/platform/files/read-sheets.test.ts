import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSheets } from './read-sheets.ts'
import { readAny } from './sheets/read-any.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))

function rowsOf(bytes: Uint8Array) {
  const read = readAny(bytes)
  if (!read.ok) throw new Error(read.fault.reason)
  return read.value.sheets[0]?.rows.map(({ cells }) => cells)
}

describe('a text', () => {
  const rows = [
    ['Nom', 'Ville'],
    ['Les Élans', 'Valbrume'],
    ['Été, fêtes', 'Saint-Amance'],
  ]
  it.each([
    ['commas, UTF-8', utf8('Nom,Ville\nLes Élans,Valbrume\n"Été, fêtes",Saint-Amance\n')],
    [
      'semicolons, UTF-8 and its mark',
      utf8('\ufeffNom;Ville\r\nLes Élans;Valbrume\r\nÉté, fêtes;Saint-Amance'),
    ],
    ['tabs, Windows-1252', latin('Nom\tVille\nLes Élans\tValbrume\nÉté, fêtes\tSaint-Amance')],
    ['semicolons, UTF-16', wide('Nom;Ville\nLes Élans;Valbrume\nÉté, fêtes;Saint-Amance')],
    ['UTF-16 without its mark', wide('Nom;Ville\nLes Élans;Valbrume\nÉté, fêtes;Saint-Amance').subarray(2)],
  ])('is read whatever its make: %s', (_, bytes) => expect(rowsOf(bytes)).toEqual(rows))

  it('is mended when its accents were broken on the way', () => {
    const broken = utf8(new TextDecoder('windows-1252').decode(utf8('Nom;Ville\nLes Élans d’été;Valbrume')))
    const read = readAny(broken)
    expect(read).toMatchObject({ ok: true, value: { mended: true } })
    expect(rowsOf(broken)?.[1]).toEqual(['Les Élans d’été', 'Valbrume'])
  })

  it('may have ragged rows, empty ones, and values on several lines; its lines keep their numbers', () => {
    const read = readAny(utf8('Nom;Ville;CP\n\nLes Uns\n"Les\nAutres";Valbrume;99100;de trop\n'))
    expect(read).toMatchObject({
      value: {
        sheets: [
          {
            rows: [
              { line: 1, cells: ['Nom', 'Ville', 'CP'] },
              { line: 3, cells: ['Les Uns'] },
              { line: 4, cells: ['Les\nAutres', 'Valbrume', '99100', 'de trop'] },
            ],
          },
        ],
      },
    })
  })

  it.each([
    ['is empty', utf8(' \n\n'), 'empty'],
    ['was cut inside a value', utf8('Nom;Ville\n"Les Uns";"Val'), 'cut'],
    ['is a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 23), 'not-a-table'],
    ['is an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-xls'],
    ['is a PDF', utf8('%PDF-1.7 …'), 'not-a-table'],
    ['has too many rows', utf8('Nom\n'.repeat(20_002)), 'too-large'],
  ])('is refused with a reason when it %s', (_, bytes, reason) =>
    expect(readAny(bytes)).toMatchObject({ ok: false, fault: { reason } }),
  )
})

describe('a workbook', () => {
  const book = (bookType: 'xlsx' | 'ods') => {
    const made = utils.book_new()
    utils.book_append_sheet(made, utils.aoa_to_sheet([['Lisez-moi']]), 'Notice')
    const cells = [
      ['Nom', 'SIRET', 'Le', 'D’accord', 'Total'],
      ['Les Élans', 78425000100015, new Date(Date.UTC(2021, 2, 14)), true, 3],
    ]
    const sheet = utils.aoa_to_sheet(cells, { cellDates: true, UTC: true } as never)
    sheet.E2 = { t: 'n', v: 3, f: 'HYPERLINK("http://exemple.example")' }
    utils.book_append_sheet(made, sheet, 'Réponses')
    return new Uint8Array(write(made, { type: 'array', bookType }))
  }

  it.each(['xlsx', 'ods'] as const)(
    'gives every sheet, dates and long numbers as typed, formulas as values (%s)',
    async (kind) => {
      const read = await readSheets(book(kind))
      expect(read).toMatchObject({
        ok: true,
        value: {
          format: kind,
          sheets: [
            { name: 'Notice' },
            {
              name: 'Réponses',
              rows: [{}, { cells: ['Les Élans', '78425000100015', '2021-03-14', 'oui', '3'] }],
            },
          ],
        },
      })
    },
  )

  it('is damaged when it was cut, and stopped when it unpacks into too much', {
    timeout: 60_000,
  }, async () => {
    const whole = book('xlsx')
    const half = await readSheets(whole.subarray(0, whole.length / 2))
    expect(half).toMatchObject({ ok: false, fault: { reason: 'damaged' } })
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1_000_000)
    const started = performance.now()
    const read = await readSheets(bomb)
    // On a machine with much else to do, the time may be up before the bytes are.
    expect(['too-large', 'too-slow']).toContain(read.ok ? 'read' : read.fault.reason)
    expect(performance.now() - started).toBeLessThan(25_000)
  })
})
