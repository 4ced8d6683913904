/** People of the cast who act on the site, beside those who signed: see `associations.ts`. */
export type CastPerson = {
  name: string
  /** The association they act for, by its name. */
  association: string
  role: 'representative' | 'contributor'
  /** The territory they tend, on behalf of their association. */
  tends?: { territory: string; role: 'steward' | 'relay' }
}

export const people: CastPerson[] = [
  { name: 'Inès Larbaud', association: 'Les Glaneurs de Valbrume', role: 'representative' },
  { name: 'Nadia Bellocq', association: 'Les Glaneurs de Valbrume', role: 'contributor' },
  {
    name: 'Samir Kerdoual',
    association: 'Centre social Les Glycines',
    role: 'representative',
    tends: { territory: 'qpv:QN99001M', role: 'steward' },
  },
  {
    name: 'Fanta Brossard',
    association: 'Ludothèque La Toupie',
    role: 'representative',
    tends: { territory: 'qpv:QN99001M', role: 'steward' },
  },
  {
    name: 'Aïcha Montreuil',
    association: 'Les Jardins de la Filature',
    role: 'representative',
    tends: { territory: 'commune:99002', role: 'steward' },
  },
  {
    name: 'Claire Dubreuilh',
    association: 'Fédération des associations de La Tisse',
    role: 'representative',
    tends: { territory: 'departement:D99', role: 'relay' },
  },
]
