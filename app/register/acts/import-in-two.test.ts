import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { connect } from '../../platform/db/database.ts'
import { openCsv } from '../../platform/files/csv.ts'
import { importRegister } from './import-register.ts'

const { owner } = await testDatabase()
const sql = connect(owner, 2)
const folder = mkdtempSync(join(tmpdir(), 'tissons-register-in-two-'))
afterAll(async () => {
  await sql.end()
  rmSync(folder, { recursive: true })
})
beforeEach(() => sql`truncate register_entries, register_words`)

const head = 'id;titre;siret;groupement;position;date_disso;adrs_libcommune;objet'
const number = (i: number) => `W99${String(i).padStart(7, '0')}`
const line = (i: number, title = `Les Élans du ${i}`, purpose = '"Se ""voir"";\nsouvent"') =>
  `${number(i)};${title};;S;A;;Valbrume;${purpose}`

/** Twelve hundred associations: long enough for the two threads to take several pieces each. */
const lines = (change: Record<number, string> = {}, purpose?: string) =>
  Array.from({ length: 1_200 }, (_, i) => change[i] ?? line(i, undefined, purpose))

async function bring(text: string, inTwo: number) {
  const path = join(folder, 'file.csv')
  writeFileSync(path, text)
  const file = await openCsv(path)
  if (!file.ok) throw new Error(file.reason)
  const rejected: [number, string][] = []
  let read = 0
  const watch = {
    onReject: (_: number, at: number, why: string) => void rejected.push([at, why]),
    onRead(_: number, bytes: number) {
      read = bytes
    },
  }
  const outcome = await importRegister(sql, [file.value], watch, { inTwo })
  if (!outcome.ok) throw new Error(outcome.reason)
  const entries = await sql`select e::text as entry from register_entries e order by id`
  return {
    ...outcome.value,
    told: rejected,
    read,
    size: file.value.size,
    entries: entries.map((row) => row.entry),
  }
}

describe('a register read in two threads', () => {
  it('says and keeps the same as one read in a single one', async () => {
    const text = [
      head,
      ...lines({ 3: line(3, ''), 900: `W1;Court;;S;A;;V;`, 1100: line(1_100, 'D\ufffd') }),
    ].join('\r\n')
    const alone = await bring(text, Number.POSITIVE_INFINITY)
    await sql`truncate register_entries`
    const inTwo = await bring(text, 0)
    expect(inTwo).toEqual(alone)
    expect(alone).toMatchObject({ added: 1_198, rejectedCount: 2, brokenAccents: 1 })
    expect(alone.told).toEqual([
      [2 + 3 * 2, 'no-name'],
      [2 + 900 * 2, 'odd-number'],
    ])
    expect(alone.read).toBe(alone.size)
  })

  it('lays the shortest names first, and leaves nothing on the disk', async () => {
    await bring([head, ...lines({ 1000: line(1_000, 'Fil') })].join('\n'), 0)
    const lengths = await sql`select length(folded) as length from register_entries order by ctid`
    expect(lengths.map(({ length }) => length)).toEqual(
      lengths.map(({ length }) => length).toSorted((a, b) => a - b),
    )
    expect(readdirSync(folder)).toEqual(['file.csv'])
  })

  it('counts the last of the lines that name an entry, in whichever half they stand', async () => {
    const text = [head, ...lines({ 1000: line(10, 'Z, après'), 1100: line(900, 'A') })].join('\n')
    expect(await bring(text, 0)).toMatchObject({ added: 1_198, repeated: 2 })
    const names =
      await sql`select name from register_entries where id in ${sql([number(10), number(900)])} order by id`
    expect(names).toEqual([{ name: 'Z, après' }, { name: 'A' }])
    const [{ ordered } = {}] = await sql`select array_agg(length(folded) order by ctid) =
      array_agg(length(folded) order by length(folded)) as ordered from register_entries`
    expect(ordered).toBe(true)
  })

  it('trusts no row that only seems to begin at the middle', async () => {
    const within = Array.from({ length: 400 }, (_, i) => line(5_000 + i, 'Seulement cité', 'objet')).join(
      '\n',
    )
    const text = [head, ...lines({ 600: line(600, undefined, `"\n${within}"`) }, 'objet')].join('\n')
    expect(await bring(text, 0)).toMatchObject({ added: 1_200, rejectedCount: 0 })
  })

  it('loses nothing when a quote is misplaced in either half', async () => {
    for (const at of [100, 1_000]) {
      await sql`truncate register_entries`
      const text = [head, ...lines({ [at]: line(at, '"Les" Élans') }, 'objet')].join('\n')
      expect(await bring(text, 0)).toMatchObject({ added: 1_200, rejectedCount: 0 })
    }
  })

  it('tells the line of a quote that is never closed, and stores nothing', async () => {
    const text = [
      head,
      ...lines(
        {
          1199: line(
            1_199,
            `"jamais ${'fermé '.repeat(20_000)}${'\n'.repeat(20)}${'fermé '.repeat(150_000)}`,
          ),
        },
        'objet',
      ),
    ].join('\n')
    // The middle stands inside it, or before: both are the same to whoever reads the message.
    await expect(bring(text, 0)).rejects.toThrow(/unreadable from line 1201 on/)
    expect(await sql`select from register_entries`).toHaveLength(0)
  })
})
