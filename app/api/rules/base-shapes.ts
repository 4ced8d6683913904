import { object, oneOf, text } from './schema.ts'

// What several shapes are made of.

export const organisationKind = oneOf(['association', 'network', 'informal'])
export const territoryKind = oneOf([
  'france',
  'region',
  'departement',
  'epci',
  'commune',
  'qpv',
  'contract',
  'group',
])
export const proof = oneOf(['declared', 'mailbox', 'register', 'backed', 'paper', 'historic', 'meeting'])

export const place = { id: text(), kind: territoryKind, code: text(), name: text() }
export const Place = object(place)
