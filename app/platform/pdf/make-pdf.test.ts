import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makePdf } from './make-pdf.ts'

const source = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: "Tissons", date: none)
#set text(lang: "fr", font: ("Atkinson Hyperlegible Next", "Libertinus Serif"))
= #data.title
#data.name`

test('a document is tagged and carries its title and language', async () => {
  const pdf = await structureOf({ title: 'Reçu', name: 'Les Glaneurs' })
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toMatch(/\/Lang\s*\(fr/)
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toMatch(/<dc:title>.*Reçu/s)
  expect(pdf).toMatch(/\/DisplayDocTitle true/)
})

test('the same words give the same bytes, whenever they are printed', async () => {
  const data = { title: 'Reçu', name: 'Zoé' }
  expect(Buffer.compare(await makePdf({ source, data }), await makePdf({ source, data }))).toBe(0)
})

describe('what people write stays text', () => {
  test.each([
    '#read("/etc/passwd")',
    '"); #panic("x") //',
    '= Titre *gras* $x^2$ @ref <label> \\ #let',
    '</script>" \\u{0}',
  ])('%s', async (name) => {
    const plain = await structureOf({ title: 'Essai', name: 'Un nom' })
    const pdf = await structureOf({ title: 'Essai', name })
    expect(pdf.match(/\/S\s*\/H1/g)?.length).toBe(plain.match(/\/S\s*\/H1/g)?.length)
  })

  test('letters of every language and none at all', async () => {
    const name = 'Łódź ş Ελλάδα Кирил 日本語 😀 \u0000 a\u202eb \ud800'
    expect((await structureOf({ title: name, name })).startsWith('%PDF')).toBe(true)
  })
})

test('a mistake in a source is a fault with Typst’s words, and the next document is made', async () => {
  await expect(makePdf({ source: '#let', data: {} })).rejects.toThrow(/expected/)
  await expect(makePdf({ source: '= Sans titre', data: {} })).rejects.toThrow(/title/)
  expect((await structureOf({ title: 'Après', name: 'x' })).startsWith('%PDF')).toBe(true)
})

test('a crowd waits in line, and too great a crowd is told to come back', async () => {
  const job = { source, data: { title: 'Foule', name: 'x' } }
  const made = await Promise.allSettled(Array.from({ length: 45 }, () => makePdf(job)))
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  const refused = made.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(refused).toEqual(Array(5).fill('PDF_BUSY'))
})

test('a long run of documents leaves the memory where it was', async () => {
  const print = (n: number) => makePdf({ source, data: { title: `Document ${n}`, name: 'x'.repeat(n) } })
  // The engine takes its room in the first hundreds, then no more.
  for (let n = 0; n < 300; n++) await print(n)
  const before = process.memoryUsage().rss
  for (let n = 0; n < 250; n++) await print(n)
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(60)
})

/** The file as text, its compressed streams opened. */
async function structureOf(data: { title: string; name: string }): Promise<string> {
  const bytes = Buffer.from(await makePdf({ source, data }))
  const streams: string[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      streams.push(inflateSync(bytes.subarray(at + 7)).toString('utf8'))
    } catch {
      // A picture or an uncompressed stream: read as it is.
    }
  }
  return `${bytes.toString('latin1')}\n${bytes.toString('utf8')}\n${streams.join('\n')}`
}
