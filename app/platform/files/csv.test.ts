import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CsvRow, openCsv, UnreadableCsv } from './csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'tissons-csv-'))
const path = join(folder, 'file.csv')
afterAll(() => rmSync(folder, { recursive: true }))

async function read(content: string | Buffer) {
  writeFileSync(path, content)
  const file = await openCsv(path)
  if (!file.ok) return file.reason
  const rows: CsvRow[] = []
  let bytes = 0
  for await (const batch of file.value.batches((n) => (bytes = n))) for (const row of batch) rows.push(row)
  expect(bytes).toBe(file.value.size)
  const { headers, encoding, delimiter } = file.value
  return { headers, encoding, delimiter, rows }
}

describe('a CSV file', () => {
  it.each([
    ['utf-8', Buffer.from('nom;ville\nÉlan;Sète')],
    ['utf-8', Buffer.from('\ufeffnom;ville\nÉlan;Sète\n')],
    ['windows-1252', Buffer.from('nom;ville\nÉlan;Sète', 'latin1')],
  ])('is read in %s', async (encoding, content) => {
    const rows = [{ line: 2, cells: ['Élan', 'Sète'] }]
    expect(await read(content)).toEqual({ headers: ['nom', 'ville'], encoding, delimiter: ';', rows })
  })

  it('is read as UTF-8 or not by its very last byte', async () => {
    const long = Buffer.concat([Buffer.from(`nom\n${'a\n'.repeat(600_000)}caf`), Buffer.from([0xe9])])
    expect(await read(long)).toMatchObject({ encoding: 'windows-1252' })
  })

  it.each([';', ',', '\t'])('is read with %j between values', async (mark) => {
    expect(await read(`a${mark}"b;,"\n1${mark}2`)).toMatchObject({ delimiter: mark, headers: ['a', 'b;,'] })
  })

  it.each(['\n', '\r\n', '\r'])('gives the line of each row when lines end with %j', async (end) => {
    const lines = ['a;b', '1;"x', 'y"', '', '3;4', '5;"p', 'q', 'r"', '7;say "hi" x', '8;"q"z;9']
    const answer = await read(lines.join(end))
    expect(typeof answer !== 'string' && answer.rows.map((row) => row.line)).toEqual([2, 5, 6, 9, 10])
  })

  it('loses no row after a quote that stands where it should not', async () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `${i};"x"${i % 30_000 === 20_000 ? 'y' : ''};z`)
    const answer = await read(['a;b;c', ...many].join('\n'))
    const rows = typeof answer === 'string' ? [] : answer.rows
    expect(rows.map(({ line }) => line)).toEqual(many.map((_, i) => i + 2))
    expect(rows.every(({ cells }, i) => cells[0] === String(i) && cells.length === 3)).toBe(true)
  })

  it('is refused when it is absent, compressed or empty', async () => {
    expect(await openCsv(join(folder, 'absent.csv'))).toEqual({ ok: false, reason: 'missing' })
    expect(await openCsv(folder)).toEqual({ ok: false, reason: 'missing' })
    expect(await read('PK\u0003\u0004')).toBe('compressed')
    expect(await read(' \n')).toBe('empty')
  })

  it('says from where it is unreadable', async () => {
    const content = `a;b\n1;2\n3;"${'never closed\n'.repeat(200_000)}`
    await expect(read(content)).rejects.toThrow(new UnreadableCsv(3))
  })
})
