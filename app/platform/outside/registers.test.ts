import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { foreignDesk, json } from '../../../test/foreign-desk.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { apiAssociation } from './api-association.ts'
import { rechercheEntreprises } from './recherche-entreprises.ts'

const company = {
  siren: '732829320',
  nom_complet: 'les glaneurs de valbrume (GDV)',
  nom_raison_sociale: 'LES GLANEURS DE VALBRUME',
  sigle: 'GDV',
  siege: {
    code_postal: '99100',
    commune: '99001',
    libelle_commune: 'VALBRUME',
    siret: '73282932000074',
    adresse: '3 RUE DU MOULIN',
  },
  dirigeants: [{ nom: 'Inventée', prenoms: 'Inès' }],
  etat_administratif: 'A',
  complements: { est_association: true, identifiant_association: 'W991000001' },
}
const glaneurs = {
  name: 'LES GLANEURS DE VALBRUME',
  acronym: 'GDV',
  rna: 'W991000001',
  siren: '732829320',
  siret: '73282932000074',
  communeCode: '99001',
  communeName: 'VALBRUME',
  postcode: '99100',
  isActive: true,
}

it('Recherche d’entreprises is asked for associations, and tells no person nor address', async () => {
  const service = await foreignDesk(json({ results: [company], total_results: 1 }))
  const answer = await rechercheEntreprises(service.url).search('glaneurs & élan')
  expect(answer).toEqual({ ok: true, value: [glaneurs] })
  const [asked] = service.asked
  expect(asked?.pathname).toBe('/search')
  expect(Object.fromEntries(asked?.searchParams ?? [])).toMatchObject({
    q: 'glaneurs & élan',
    est_association: 'true',
    include: 'siege,complements',
  })
})

it('Recherche d’entreprises may answer anything: what has no name or number is left out', async () => {
  const results = [null, 3, {}, { ...company, siren: '1', complements: null }, { ...company, siege: 'x' }]
  const service = await foreignDesk(json({ results }))
  const { search } = rechercheEntreprises(service.url)
  expect(await search('un')).toMatchObject({ ok: true, value: [{ siren: '732829320' }] })
  for (const body of [[], 'x', null, { results: {} }]) {
    service.answer(json(body))
    expect(await search(`deux ${JSON.stringify(body)}`)).toEqual({ ok: true, value: [] })
  }
})

const example = sharedData(
  'sirene/recherche-entreprises-exemple-schema.json',
  'the documented example is read',
)
it.skipIf(!example.isThere)(example.title, async () => {
  const service = await foreignDesk(json(JSON.parse(readFileSync(example.path, 'utf8'))))
  const answer = await rechercheEntreprises(service.url).search('356000000')
  expect(answer).toMatchObject({
    ok: true,
    value: [{ siren: '356000000', postcode: '75015', isActive: true }],
  })
})

it('the API Association is asked by number with its key, and tells no person nor account', async () => {
  const structure = {
    identite: {
      ...{ nom: 'LES GLANEURS DE VALBRUME', sigle: 'GDV', id_rna: 'W991000001', active: true },
      ...{ id_siren: 732829320, id_siret_siege: 73282932000074 },
    },
    coordonnees: {
      adresse_siege: { cp: '99100', commune: 'VALBRUME', code_insee: 99001, voie: 'DU MOULIN' },
      telephone: '0600000000',
    },
    representant_legal: [{ nom: 'Inventée' }],
    rib: [{ iban: 'FR00' }],
  }
  let key: unknown
  const service = await foreignDesk((req, res) => {
    key = req.headers['x-gravitee-api-key']
    json(structure)(req, res)
  })
  const api = apiAssociation(service.url, 'secret')
  expect(await api.byNumber('W991000001')).toEqual({ ok: true, value: glaneurs })
  expect(service.asked[0]?.pathname).toBe('/api/structure/W991000001')
  expect(key).toBe('secret')
  service.answer(json({ identite: {}, coordonnees: {} }))
  expect(await api.byNumber('W991000002')).toEqual({ ok: false, reason: 'unknown' })
})
