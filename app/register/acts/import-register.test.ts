import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { anotherDatabase, testDatabase } from '../../../test/database.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { connect, database } from '../../platform/db/database.ts'
import { openCsv } from '../../platform/files/csv.ts'
import { nationalByNumber } from '../queries/national.ts'
import { searchNational } from '../queries/search.ts'
import { importRegister } from './import-register.ts'

const { owner, web } = await testDatabase()
const sql = connect(owner, 2)
const reader = connect(web, 4)
const db = database(reader)
const folder = mkdtempSync(join(tmpdir(), 'tissons-register-'))
afterAll(async () => {
  await Promise.all([sql.end(), reader.end()])
  rmSync(folder, { recursive: true })
})

const waldecHead =
  'maj_time;id;titre;titre_court;siret;groupement;position;date_disso;adrs_codeinsee;adrs_codepostal;adrs_libcommune'

const rejected: [number, string][] = []

async function imported(path: string, by = sql) {
  const file = await openCsv(path)
  if (!file.ok) throw new Error(file.reason)
  rejected.length = 0
  return importRegister(by, [file.value], { onReject: (_, line, why) => rejected.push([line, why]) })
}

async function importText(text: string | Buffer) {
  const path = join(folder, 'file.csv')
  writeFileSync(path, text)
  const outcome = await imported(path)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

describe('the national register', () => {
  const lines = [
    ';W991000101;LES ÉLANS DU MOULIN;ELANS;73282932000074;S;A;0001-01-01;99001;99100;Valbrume',
    ';W9R1000102;"LE ""GRAND"" FIL\\\nDES MOTS";;;U;A;;75114;75014;PARIS',
    ';W991000103;LES ANCIENS DU QUAI;;;S;D;2015-01-20;99002;99200;Saint-Amance',
    ';W99;TROP COURT;;;S;A;;99001;99100;Valbrume',
    ';W991000104;;;;S;A;;99001;99100;Valbrume',
    ';W991000105;POSITION INCONNUE;;;S;X;;99001;99100;Valbrume',
    ';W991000106',
  ]
  const file = [waldecHead, ...lines].join('\n')

  it('is imported by the names of its columns, and says which lines it rejected and why', async () => {
    const outcome = await importText(file)
    expect(outcome).toMatchObject({
      sources: ['waldec'],
      added: 3,
      updated: 0,
      unchanged: 0,
      rejectedCount: 4,
    })
    expect(rejected).toEqual([
      [6, 'odd-number'],
      [7, 'no-name'],
      [8, 'odd-position'],
      [9, 'cut'],
    ])
    expect(Object.fromEntries(outcome.rejected)).toEqual({
      'odd-number': 1,
      'no-name': 1,
      'odd-position': 1,
      cut: 1,
    })
  })

  it('keeps names as they were declared, and finds them without accents', async () => {
    expect(await nationalByNumber(db, 'w9r 1000102')).toMatchObject({
      name: 'LE "GRAND" FIL\\ DES MOTS',
      communeCode: '75056',
      grouping: 'union',
    })
    expect((await searchNational(db, 'elan moul'))[0]).toMatchObject({ siren: '732829320', acronym: 'ELANS' })
  })

  it('knows who is dissolved, and since when', async () => {
    expect(await nationalByNumber(db, 'W991000103')).toMatchObject({
      status: 'dissolved',
      dissolvedOn: '2015-01-20',
    })
    expect(await searchNational(db, 'anciens quai')).toEqual([])
  })

  it('changes nothing the second time, and follows what changed since', async () => {
    expect(await importText(file)).toMatchObject({ added: 0, updated: 0, unchanged: 3 })
    const closed = file.replace('S;A;0001-01-01', 'S;D;2026-10-01')
    expect(await importText(closed)).toMatchObject({ added: 0, updated: 1, closed: 1, unchanged: 2 })
    expect(await searchNational(db, 'elans moulin')).toEqual([])
  })

  it('takes names that never end, and words nobody would write', async () => {
    const long = `${'a'.repeat(5_000)} ${'mot '.repeat(3_000)}`
    expect(await importText(`${waldecHead}\n;W991000111;${long};;;S;A;;;;Valbrume`)).toMatchObject({
      added: 1,
    })
    expect(await searchNational(db, 'a'.repeat(5_000))).toHaveLength(1)
  })

  it('keeps a name whose accents were lost, and finds it as people write it', async () => {
    const damaged = `${waldecHead}\n;W991000112;P\ufffdche et cr\ufffdation \ufffd Valbrume;;;S;A;;;;Valbrume`
    expect(await importText(damaged)).toMatchObject({ added: 1, brokenAccents: 1 })
    expect((await searchNational(db, 'pêche création'))[0]).toMatchObject({
      rna: 'W991000112',
      isDamaged: true,
    })
    const lost = `${waldecHead}\n;W991000113;D\ufffd\ufffd de la b\ufffdche;;;S;A;;;;Valbrume`
    expect(await importText(lost)).toMatchObject({ added: 1, brokenAccents: 1 })
    expect((await searchNational(db, 'bâche'))[0]).toMatchObject({ rna: 'W991000113' })
  })

  it('leaves the tables as the migrations lay them out, and to be read only', async () => {
    const fresh = connect((await anotherDatabase()).owner, 1)
    const indexes = (of: typeof sql) => of`select indexname, indexdef from pg_indexes
      where tablename in ('register_entries', 'register_words') order by 1`
    expect(await indexes(sql)).toEqual(await indexes(fresh))
    await fresh.end()
    await expect(reader`delete from register_entries`).rejects.toThrow(/permission denied/)
    await expect(reader`update register_words set entries = 0`).rejects.toThrow(/permission denied/)
  })

  it('waits for another import, and clears what one cut short left behind', async () => {
    await sql`create table register_entries_next (left_behind text)`
    const other = connect(owner, 2)
    const paths = ['1', '2'].map((n) => {
      const path = join(folder, `twice-${n}.csv`)
      writeFileSync(path, `${waldecHead}\n;W99100012${n};ENSEMBLE ${n};;;S;A;;;;Valbrume`)
      return path
    })
    const outcomes = await Promise.all([imported(paths[0] ?? ''), imported(paths[1] ?? '', other)])
    await other.end()
    expect(outcomes).toMatchObject([{ value: { added: 1 } }, { value: { added: 1 } }])
    expect(await searchNational(db, 'ensemble')).toHaveLength(2)
  })

  it('counts the last line when the file names an entry twice', async () => {
    const twice = [
      waldecHead,
      ';W991000107;AVANT;;;S;A;;;;Valbrume',
      ';W991000107;APRÈS;;;S;A;;;;Valbrume',
    ].join('\n')
    expect(await importText(twice)).toMatchObject({ added: 1, repeated: 1 })
    expect(await nationalByNumber(db, 'W991000107')).toMatchObject({ name: 'APRÈS' })
  })

  it('reads old files in Latin-1, and does not let the older list overwrite the newer one', async () => {
    const head = 'id;siret;rup_mi;groupement;position;titre;libcom'
    const old = [
      head,
      '991P00000001;;W991000107;S;R;ANCIEN NOM;Valbrume',
      '991P00000002;;;S;A;Été à Valbrume;Valbrume',
    ]
    const outcome = await importText(Buffer.from(old.join('\n'), 'latin1'))
    expect(outcome).toMatchObject({ sources: ['import'], added: 1, updated: 0, unchanged: 1 })
    expect(await nationalByNumber(db, 'W991000107')).toMatchObject({ name: 'APRÈS' })
    expect((await searchNational(db, 'ete valbrume'))[0]?.name).toBe('Été à Valbrume')
  })

  it('stores nothing of a file that is not the register, nor of one that breaks half way', async () => {
    const [before] = await sql`select count(*)::int as n from register_entries`
    const path = join(folder, 'other.csv')
    writeFileSync(path, 'nom;ville\nUne;Valbrume')
    expect(await imported(path)).toEqual({ ok: false, reason: 'wrong-columns' })
    const broken = `${waldecHead}\n;W991000108;BIEN;;;S;A;;;;V\n;W991000109;"JAMAIS FERMÉ\n${'x\n'.repeat(600_000)}`
    await expect(importText(broken)).rejects.toThrow(/unreadable from line 3/)
    expect(await sql`select count(*)::int as n from register_entries`).toEqual([before])
  })
})

for (const [name, source] of [
  ['rna/rna_sample_waldec.csv', 'waldec'],
  ['rna/rna_sample_import.csv', 'import'],
] as const) {
  const real = sharedData(name, `the real sample ${name} is read whole`)
  it.skipIf(!real.isThere)(real.title, async () => {
    const outcome = await imported(real.path)
    expect(outcome).toMatchObject({ ok: true, value: { sources: [source], rejectedCount: 0 } })
    expect(outcome.ok && outcome.value.added).toBeGreaterThan(0)
  })
}
