import { expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { mostNetworks, mostPlaces, officeIsLikelyHome } from './limits.ts'
import { type Found, readProfile } from './profile-form.ts'

const nothingFound: Found = {
  themes: [],
  offers: [],
  seeks: [],
  kept: [],
  added: undefined,
  office: undefined,
  point: undefined,
}

const read = (typed: Record<string, string | string[]>, found: Partial<Found> = {}) =>
  readProfile(
    new FormFields(
      Object.entries(typed).flatMap(([name, values]) => [values].flat().map((one) => [name, one] as const)),
    ),
    { ...nothingFound, ...found },
  )

const problemsOf = (...given: Parameters<typeof read>) => {
  const answer = read(...given)
  return answer.ok ? [] : answer.problems.map(({ field, problem }) => `${field}: ${problem}`)
}

it('reads an empty form: nothing is obligatory', () => {
  expect(read({})).toEqual({
    ok: true,
    value: { themes: [], office: { isHome: false }, offers: [], seeks: [], networks: [], places: [] },
  })
})

it('tidies what was typed', () => {
  const answer = read(
    {
      presentation: '  Nous  cuisinons.\r\n\r\n\r\nEnsemble. ',
      website: 'glaneurs.example',
      'contact-email': ' Bonjour@Glaneurs.EXAMPLE ',
      'contact-phone': ' 01  99 00 00 01 ',
      'offers-room': ' 40   places ',
      networks: ['Réseau des Épis', 'reseau des epis'],
      network: ' Un autre  réseau ',
    },
    { offers: ['room'], kept: ['qpv:QN99001M', 'qpv:QN99001M'], added: { id: 'commune:99001' } },
  )
  expect(answer).toMatchObject({
    ok: true,
    value: {
      website: 'https://glaneurs.example/',
      contactEmail: 'Bonjour@glaneurs.example',
      contactPhone: '01 99 00 00 01',
      offers: [{ what: 'room', note: '40 places' }],
      networks: ['reseau des epis', 'Un autre réseau'],
      places: ['qpv:QN99001M', 'commune:99001'],
    },
  })
})

it('keeps nothing finer than the district of a head office at somebody’s home', () => {
  const typed = { 'office-address': '12 rue des Lilas', 'office-point': '46,6, -20,3' }
  const found: Partial<Found> = { office: { id: 'commune:99001' }, point: { lon: -20.3, lat: 46.6 } }
  expect(read({ ...typed, 'office-home': 'oui' }, found)).toMatchObject({
    value: { office: { isHome: true, territoryId: 'commune:99001' } },
  })
  expect(JSON.stringify(read({ ...typed, 'office-home': 'oui' }, found))).not.toMatch(/Lilas|-20\.3/)
  expect(read(typed, found)).toMatchObject({
    value: { office: { isHome: false, address: '12 rue des Lilas', point: { lon: -20.3, lat: 46.6 } } },
  })
})

it('takes the head office of a small association for somebody’s home until it says otherwise', () => {
  expect(officeIsLikelyHome('association')).toBe(true)
  expect(officeIsLikelyHome('informal')).toBe(true)
  expect(officeIsLikelyHome('network')).toBe(false)
})

it('tells every fault at once, each beside its field', () => {
  const typed = {
    presentation: 'x'.repeat(401),
    website: 'javascript:alert(1)',
    'contact-email': 'bonjour@',
    'contact-phone': 'le soir',
    'offers-room': 'y'.repeat(121),
    'office-address': 'z'.repeat(201),
    network: 'n'.repeat(201),
  }
  const found: Partial<Found> = { offers: ['room'], added: 'several', office: 'unknown', point: 'wrong' }
  expect(problemsOf(typed, found)).toEqual([
    'presentation: presentation-long',
    'website: website-wrong',
    'contact-email: email-wrong',
    'contact-phone: phone-wrong',
    'office: office-unknown',
    'office-address: address-long',
    'office-point: point-wrong',
    'offers-room: note-long',
    'network: network-long',
    'place: place-several',
  ])
  expect(problemsOf({}, { added: 'unknown' })).toEqual(['place: place-unknown'])
})

it('refuses more places or networks than a page can show', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `Le réseau ${i}`)
  expect(problemsOf({ networks: many(mostNetworks) })).toEqual([])
  expect(problemsOf({ networks: many(mostNetworks + 1) })).toEqual(['network: networks-many'])
  const places = (n: number) => Array.from({ length: n }, (_, i) => `commune:${i}`)
  expect(problemsOf({}, { kept: places(mostPlaces) })).toEqual([])
  expect(problemsOf({}, { kept: places(mostPlaces), added: { id: 'commune:x' } })).toEqual([
    'place: places-many',
  ])
})

it('takes a telephone number as anyone writes it', () => {
  for (const phone of ['0199000001', '01.99.00.00.01', '+33 (0)1 99 00 00 01', '0590-99-00-01'])
    expect(problemsOf({ 'contact-phone': phone }), phone).toEqual([])
  for (const phone of ['1234567', '01 99 00 00 01 poste 3', '1'.repeat(16)])
    expect(problemsOf({ 'contact-phone': phone }), phone).toEqual(['contact-phone: phone-wrong'])
})
