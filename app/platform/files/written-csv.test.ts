import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Cell, csvParts } from './written-csv.ts'
import { jsonParts } from './written-json.ts'

it('writes lines that end as RFC 4180 wants and quotes what must be', async () => {
  const rows = [['Les « Glaneurs »', 'a,b', 'dit "oui"', -20.3, true, null]]
  expect(await whole(csvParts(['a', 'b', 'c', 'd', 'e', 'f'], batchesOf(rows)))).toBe(
    '\ufeffa,b,c,d,e,f\r\nLes « Glaneurs »,"a,b","dit ""oui""",-20.3,true,\r\n',
  )
})

it('never lets a text become a formula in a spreadsheet', async () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠')
  await fc.assert(
    fc.asyncProperty(start, fc.string(), async (first, rest) => {
      const [, [cell = ''] = []] = await readBack([[first + rest]])
      expect(cell).toBe(`'${first}${rest}`)
    }),
  )
})

it('gives any other text back as it was', async () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 2, maxLength: 2 }), async (row) => {
      const [, read] = await readBack([row])
      expect(read).toEqual(row)
    }),
  )
})

it('writes a list that is JSON however it is cut into batches', async () => {
  const batches = [[], [1, { nom: 'Élan' }], [], ['dernier'], []]
  const text = await whole(jsonParts({ licence: 'libre' }, 'donnees', batchesOf<unknown>(...batches)))
  expect(JSON.parse(text)).toEqual({ licence: 'libre', donnees: [1, { nom: 'Élan' }, 'dernier'] })
  expect(JSON.parse(await whole(jsonParts({}, 'donnees', batchesOf([]))))).toEqual({ donnees: [] })
})

async function readBack(rows: Cell[][]): Promise<string[][]> {
  const text = await whole(csvParts(rows[0]?.map((_, i) => `c${i}`) ?? [], batchesOf(rows)))
  return parse(text, { bom: true, record_delimiter: '\r\n' })
}

async function* batchesOf<T>(...batches: T[][]) {
  yield* batches
}

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}
