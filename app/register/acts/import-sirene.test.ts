import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { loadNationalRegister } from '../../../test/world/national-register.ts'
import { connect, database } from '../../platform/db/database.ts'
import { openCsv } from '../../platform/files/csv.ts'
import { nationalByNumber } from '../queries/national.ts'
import { searchNational } from '../queries/search.ts'
import { importRegister } from './import-register.ts'

const { owner, web } = await testDatabase()
const sql = connect(owner, 2)
const reader = connect(web, 4)
const db = database(reader)
const folder = mkdtempSync(join(tmpdir(), 'tissons-sirene-'))
afterAll(async () => {
  await Promise.all([sql.end(), reader.end()])
  rmSync(folder, { recursive: true })
})

const units =
  'siren,statutDiffusionUniteLegale,sigleUniteLegale,identifiantAssociationUniteLegale,nicSiegeUniteLegale,dateDebut,etatAdministratifUniteLegale,denominationUniteLegale,categorieJuridiqueUniteLegale'
const extract = `${units},etablissementSiege,codeCommuneEtablissement,libelleCommuneEtablissement,codePostalEtablissement`

async function bring(...texts: string[]) {
  const files = await Promise.all(
    texts.map(async (text, i) => {
      writeFileSync(join(folder, `${i}.csv`), text)
      const file = await openCsv(join(folder, `${i}.csv`))
      if (!file.ok) throw new Error(file.reason)
      return file.value
    }),
  )
  const outcome = await importRegister(sql, files)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

beforeAll(() =>
  loadNationalRegister(sql, [
    { id: 'W991000001', titre: 'LES GLANEURS DE VALBRUME', adrs_libcommune: 'VALBRUME' },
    { id: 'W991000002', titre: 'LES RAMEURS DU QUAI', position: 'D', date_disso: '2020-02-02' },
    { id: 'W991000003', titre: 'LES RAMEURS DU QUAI', adrs_libcommune: 'VALBRUME' },
    { id: 'W2A1000004', titre: 'I PASTORI', adrs_libcommune: 'AJACCIO' },
    { id: 'W9R1000005', titre: 'LES LONGANIS', adrs_libcommune: 'SAINT-DENIS' },
  ]),
)

describe('SIRENE, beside the RNA', () => {
  it('brings the associations of Alsace and Moselle, and leaves companies out', async () => {
    const outcome = await bring(
      [
        extract,
        '732829320,O,GDV,W991000001,00074,2001-01-01,A,GLANEURS DE VALBRUME,9220,true,99001,VALBRUME,99100',
        '356000000,O,,,00048,1990-01-01,A,CHORALE DU RHIN,9260,true,67482,STRASBOURG,67000',
        '552100554,O,,,00001,1990-01-01,A,BOULANGERIE DU RHIN,5499,true,67482,STRASBOURG,67000',
        '732829320,O,GDV,W991000001,00082,2001-01-01,A,GLANEURS DE VALBRUME,9220,false,99002,AILLEURS,99200',
        '732829321,O,,,00074,2001-01-01,A,FAUX NUMERO,9220,true,99001,VALBRUME,99100',
        '784671695,P,,,00001,2001-01-01,A,[ND],9220,true,[ND],[ND],[ND]',
      ].join('\n'),
    )
    expect(outcome).toMatchObject({ sources: ['sirene'], added: 2, leftOut: 2, rejectedCount: 2 })
    const [chorale] = await searchNational(db, 'chorale strasbourg')
    expect(chorale).toMatchObject({ siren: '356000000', communeCode: '67482', status: 'active' })
    expect(chorale).not.toHaveProperty('rna')
  })

  it('is one line with the RNA when both know an association', async () => {
    expect(await searchNational(db, 'glaneurs')).toEqual([
      expect.objectContaining({ id: 'W991000001', rna: 'W991000001', siren: '732829320' }),
    ])
    expect(await nationalByNumber(db, 'W991000001')).toMatchObject({ siren: '732829320' })
    expect(await nationalByNumber(db, '732 829 320')).toMatchObject({ rna: 'W991000001' })
  })

  it('says no SIREN when several claim one RNA number', async () => {
    const second = `${units}\n443061841,O,,W991000001,00039,2001-01-01,A,GLANEURS VALBRUME,9220`
    expect(await bring(second)).toMatchObject({ added: 1 })
    expect(await nationalByNumber(db, 'W991000001')).not.toHaveProperty('siren')
  })

  it('closes what INSEE closed, and keeps the place that an extract told', async () => {
    const closed = `${units}\n356000000,O,,,00048,2026-03-01,C,CHORALE DU RHIN,9260`
    expect(await bring(closed)).toMatchObject({ updated: 1, closed: 1 })
    expect(await searchNational(db, 'chorale strasbourg')).toEqual([])
    expect(await nationalByNumber(db, '356000000')).toMatchObject({
      ...{ status: 'dissolved', dissolvedOn: '2026-03-01', communeName: 'STRASBOURG' },
    })
    expect(await bring(closed)).toMatchObject({ added: 0, updated: 0, unchanged: 1 })
  })
})

describe('traps of the registers', () => {
  it('of two twins the active one is found, and the dissolved one says so when its number is typed', async () => {
    expect((await searchNational(db, 'rameurs du quai')).map(({ id }) => id)).toEqual(['W991000003'])
    expect(await nationalByNumber(db, 'W991000002')).toMatchObject({
      status: 'dissolved',
      dissolvedOn: '2020-02-02',
    })
  })

  it('numbers of Corsica and overseas hold a letter', async () => {
    expect(await nationalByNumber(db, 'w2a 100 0004')).toMatchObject({ name: 'I PASTORI' })
    expect((await searchNational(db, 'longanis'))[0]).toMatchObject({ rna: 'W9R1000005' })
  })

  it('nothing of people is stored: telephones, e-mails, addresses, free columns', async () => {
    const head =
      'id;siret;titre;titre_court;groupement;position;date_disso;adrs_numvoie;adrs_libvoie;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_libvoie;telephone;email;observation;objet'
    const line =
      'W991000009;;LES VOISINS 06 11 22 33 44 voisins@exemple.example;;S;A;;3;RUE SECRETE;99001;99100;Valbrume;RUE PRIVEE;0611223344;a@b.example;NOTE INTIME;OBJET'
    expect(await bring(`${head}\n${line}`)).toMatchObject({ added: 1 })
    const [row] = await sql`select e::text as kept from register_entries e where id = 'W991000009'`
    expect(row?.kept).not.toMatch(/0?6.?11|exemple|SECRETE|PRIVEE|INTIME|OBJET|@/i)
    expect(await nationalByNumber(db, 'W991000009')).toMatchObject({ name: 'LES VOISINS' })
  })

  it('files named together come in together, the waldec file knowing better whatever their order', async () => {
    const waldec = 'id;siret;titre;groupement;position;date_disso;adrs_libcommune\nW991000020;;BON NOM;S;A;;V'
    const old = 'id;siret;rup_mi;groupement;position;titre;libcom\n991P00000020;;W991000020;S;R;VIEUX NOM;V'
    expect(await bring(waldec, old)).toMatchObject({ sources: ['waldec', 'import'], added: 1, repeated: 0 })
    expect(await nationalByNumber(db, 'W991000020')).toMatchObject({ name: 'BON NOM' })
  })
})
