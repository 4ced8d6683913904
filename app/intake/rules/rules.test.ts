import { describe, expect, it } from 'vitest'
import type { Theme } from '../../associations/index.ts'
import { whyAside } from './aside.ts'
import { whyNotColumns } from './field.ts'
import { guessColumns } from './guess-columns.ts'
import { headerLine } from './header-line.ts'
import { readKind, soundsLikeNetwork } from './kind-words.ts'
import { readList, themeMeant } from './listed.ts'
import { placeOf } from './postal.ts'
import { isSameName, resemblance } from './resemblance.ts'
import { readToldDay } from './told-day.ts'
import { readYesNo } from './yes-no.ts'

describe('yes and no, in the words people use', () => {
  it.each([
    'oui',
    'Oui !',
    'X',
    '✓',
    '1',
    'TRUE',
    'vrai',
    'd’accord',
    'J’accepte que notre nom soit publié',
    'publication',
  ])('%s is a yes', (text) => expect(readYesNo(text)).toBe('yes'))
  it.each([
    'non',
    'Non merci',
    '0',
    'faux',
    'Je ne souhaite pas apparaître',
    'Nous n’acceptons pas',
    'anonyme',
    'refus',
    '✗',
  ])('%s is a no', (text) => expect(readYesNo(text)).toBe('no'))
  it('tells an empty box from words it cannot tell', () => {
    expect(['', '  ', '-', '/'].map(readYesNo)).toEqual(Array(4).fill('blank'))
    expect(readYesNo('à voir avec Inès')).toBe('unclear')
  })
})

describe('days', () => {
  it.each([
    ['12/01/2026 09:14:03', '2026-01-12'],
    ['2026-01-12 09:14', '2026-01-12'],
    ['2026-01-12T09:14:03Z', '2026-01-12'],
    ['2026/01/12 9:14:03 AM', '2026-01-12'],
    ['12/01/2026 à 9h14', '2026-01-12'],
    ['12.1.26', '2026-01-12'],
    ['1er mars 2021', '2021-03-01'],
    ['mardi 2 févr. 2021', '2021-02-02'],
    ['March 2, 2021', '2021-03-02'],
    ['44257', '2021-03-02'],
    ['31/02/2021', undefined],
    ['mars 2021', undefined],
    ['bientôt', undefined],
    ['01/01/2031', 'future'],
  ])('%s', (text, day) => expect(readToldDay(text, '2026-11-14')).toBe(day))
})

describe('columns', () => {
  const framaforms = [
    { line: 1, cells: ['Charte des associations'] },
    { line: 2, cells: ['submission_details'] },
    {
      line: 3,
      cells: [
        'webform_serial',
        'webform_sid',
        'webform_time',
        'webform_completed_time',
        'webform_draft',
        'webform_ip_address',
        'webform_username',
        'nom_association',
        'numero_rna',
        'siret',
        'adresse',
        'code_postal',
        'ville',
        'prenom',
        'nom',
        'adresse_e_mail',
        'publication',
        'consentement',
      ],
    },
    {
      line: 4,
      cells: [
        '1',
        '9001',
        '2021-01-12 09:14:03',
        '2021-01-12 09:14:03',
        '0',
        '192.0.2.1',
        '',
        'Les Uns',
        'W991000001',
      ],
    },
  ]

  it('stand under the title and the groups of a form', () => {
    expect(headerLine(framaforms)).toBe(3)
    expect(
      headerLine([
        { line: 2, cells: ['abc', 'def'] },
        { line: 3, cells: ['1', '2'] },
      ]),
    ).toBe(2)
  })

  it('are guessed from their headings, and people are left out', () => {
    const header = framaforms[2]?.cells ?? []
    const said = Object.fromEntries(guessColumns(header).map((field, i) => [header[i], field]))
    expect(said).toMatchObject({
      webform_sid: 'source-id',
      webform_completed_time: 'signed-on',
      webform_draft: 'draft',
      webform_ip_address: '',
      nom_association: 'name',
      numero_rna: 'number',
      siret: 'number',
      adresse: 'address',
      code_postal: 'postcode',
      ville: 'commune',
      prenom: '',
      nom: '',
      adresse_e_mail: 'email',
      publication: 'publication',
      consentement: 'agreement',
    })
  })

  it.each([
    ['Horodateur', 'signed-on'],
    ['Nom de l’association', 'name'],
    ['Quel est le nom de votre structure ?', 'name'],
    ['N° RNA (W suivi de 9 caractères)', 'number'],
    ['Adresse du siège', 'address'],
    ['Quels thèmes ? (plusieurs choix)', 'themes'],
    ['Organisation name', 'name'],
    ['Submitted at', 'signed-on'],
    ['Quartiers prioritaires (QPV)', 'qpv'],
    ['Nom du représentant légal', ''],
    ['Téléphone', ''],
    ['J’accepte que le nom de l’association soit publié', 'publication'],
  ])('%s', (heading, field) => expect(guessColumns([heading])).toEqual([field]))

  it('need a name, and cannot say one thing twice', () => {
    expect(whyNotColumns(['number', 'number'])).toEqual([{ reason: 'no-name' }])
    expect(whyNotColumns(['name', 'email', 'email'])).toEqual([
      { reason: 'twice', field: 'email', column: 2 },
    ])
  })
})

describe('what a row says', () => {
  it('is no signature when it is a total, a comment or the headings again', () => {
    const header = ['Nom', 'Ville', 'Date']
    expect(whyAside(['Total', '12'], 'Total', header)).toBe('total')
    expect(whyAside(['Source : formulaire'], 'Source : formulaire', header)).toBe('comment')
    expect(whyAside(['Nom', 'Ville', 'Date'], 'Nom', header)).toBe('header-again')
    expect(whyAside(['Les Totaux d’Hier', 'Valbrume'], 'Les Totaux d’Hier', header)).toBeUndefined()
  })

  it('may list several values', () => {
    expect(readList('QN99001M; QN99002M')).toEqual(['QN99001M', 'QN99002M'])
    expect(readList('Sport (foot, judo), Santé')).toEqual(['Sport (foot, judo)', 'Santé'])
    expect(readList('Les Glycines\n- La Filature')).toEqual(['Les Glycines', 'La Filature'])
  })

  it('names themes in many ways', () => {
    const names = new Map<string, Theme>([['numerique', 'digital']])
    expect(
      ['Numérique', 'Soutien scolaire', 'Accès aux droits', 'Pétanque'].map((text) =>
        themeMeant(text, names),
      ),
    ).toEqual(['digital', 'education', 'rights', undefined])
  })

  it('tells a network by its words, and doubts by its name', () => {
    expect(['Réseau', 'association loi 1901', 'Collectif sans statut', ''].map(readKind)).toEqual([
      'network',
      'association',
      'informal',
      undefined,
    ])
    expect(['Fédération des ateliers', 'Union sportive de Valbrume'].map(soundsLikeNetwork)).toEqual([
      true,
      false,
    ])
  })

  it('finds a commune in an address, and a lost zero', () => {
    expect(placeOf('', '', ['3 allée des Tests\nBât. B\n69009 Lyon'])).toEqual({
      commune: 'Lyon',
      postcode: '69009',
    })
    expect(placeOf('BOURG CEDEX 2', '1000', [])).toEqual({ commune: 'BOURG', postcode: '01000' })
  })

  it('names an association whatever the case and the common words', () => {
    expect(isSameName('ASS. LES AMIS DU LAC', 'Association des amis du lac')).toBe(true)
    expect(resemblance('Les Marmites du Lac', 'Les Marmittes du lac')).toBeGreaterThan(0.8)
    expect(resemblance('Les Marmites du Lac', 'Judo club')).toBeLessThan(0.3)
  })
})
