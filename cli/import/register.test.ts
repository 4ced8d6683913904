import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { connect } from '../../app/platform/db/database.ts'
import { testDatabase } from '../../test/database.ts'
import { register } from './register.ts'

const sql = connect((await testDatabase()).owner, 2)
const folder = mkdtempSync(join(tmpdir(), 'tissons-register-command-'))
afterAll(async () => {
  await sql.end()
  rmSync(folder, { recursive: true })
})

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, ['id;siret;titre;groupement;position;date_disso;adrs_libcommune', ...lines].join('\n'))
  return path
}

const bring = async (...paths: string[]) => (await register.prepare(paths))(sql, new Date())

it('reports what changed, and keeps each rejected line with its reason beside its file', async () => {
  const one = file(
    '01.csv',
    'W991000001;;Les Élans;S;A;;Valbrume',
    'W99;;Court;S;A;;V',
    'W991000002;;;S;A;;V',
  )
  const other = file('02.csv', 'W992000001;;Le Fil;S;A;;Saint-Amance')
  expect(await bring(one, other)).toEqual([
    'National register (waldec): 2 added, 0 updated (0 closed), 0 unchanged, 2 rejected.',
    '  1 rejected: its number is no RNA number nor SIREN',
    '  1 rejected: no name',
    `  each rejected line: ${one}.rejected.csv`,
  ])
  expect(readFileSync(`${one}.rejected.csv`, 'utf8')).toBe(
    'line;reason\n3;its number is no RNA number nor SIREN\n4;no name\n',
  )
  expect(existsSync(`${other}.rejected.csv`)).toBe(false)
  const closed = file('01.csv', 'W991000001;;Les Élans;S;D;2026-01-01;Valbrume')
  expect((await bring(closed))[0]).toContain('0 added, 1 updated (1 closed), 0 unchanged, 0 rejected')
})

it('says in one sentence what is wrong with the file', async () => {
  await expect(bring()).rejects.toThrow('Say: bin/tissons import register FILE.csv')
  await expect(bring(join(folder, 'absent.csv'))).rejects.toThrow('there is no such file')
  const other = join(folder, 'other.csv')
  writeFileSync(other, 'nom;ville\nUne;Valbrume')
  await expect(bring(other)).rejects.toThrow('Nothing was imported')
  const broken = file('broken.csv', `W991000003;;"${'jamais fermé\n'.repeat(100_000)}`)
  await expect(bring(broken)).rejects.toThrow('A quote opened at line 2 is never closed')
})
