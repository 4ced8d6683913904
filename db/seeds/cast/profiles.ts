import type { Profile } from '../../../app/associations/index.ts'

/** What some of the cast tell of themselves, the day they told it. Addresses and numbers lead nowhere. */
export type CastProfile = Partial<Omit<Profile, 'themes' | 'places'>> & {
  name: string
  /** Recent days, and an old one: words age. */
  toldOn: string
}

export const profiles: CastProfile[] = [
  {
    name: 'Centre social Les Glycines',
    toldOn: '2026-10-20',
    presentation:
      'Une maison ouverte à toutes et à tous au pied des tours\u00a0: ateliers, aide aux devoirs, permanences et café du matin.',
    website: 'https://glycines.example/',
    contactEmail: 'accueil@glycines.example',
    contactPhone: '01 99 00 00 02',
    office: {
      isHome: false,
      territoryId: 'qpv:QN99001M',
      address: '3 place des Glycines',
      point: { lon: -20.3304, lat: 46.6312 },
    },
    offers: [
      { what: 'room', note: '40 places, libre le mercredi soir et le samedi' },
      { what: 'equipment', note: 'tables, barnum, sono' },
    ],
    seeks: [{ what: 'volunteers', note: 'aide aux devoirs, deux heures par semaine' }],
    networks: ['Fédération des associations de La Tisse'],
  },
  {
    name: 'Les Glaneurs de Valbrume',
    toldOn: '2026-09-08',
    presentation:
      'Nous ramassons ce que les marchés laissent et nous le cuisinons ensemble, deux fois par semaine.',
    contactEmail: 'bonjour@glaneurs.example',
    office: { isHome: true, territoryId: 'commune:99001' },
    offers: [
      { what: 'skill', note: 'cuisiner pour cent personnes' },
      { what: 'information', note: 'où trouver des invendus' },
    ],
    seeks: [{ what: 'vehicle', note: 'une camionnette, le dimanche matin' }, { what: 'room' }],
    networks: ['Fédération des associations de La Tisse'],
  },
  {
    name: 'Atelier vélo des Quais',
    toldOn: '2026-11-03',
    presentation: 'Un atelier où l’on répare son vélo soi-même, avec quelqu’un à côté qui sait.',
    website: 'https://velo-des-quais.example/',
    office: { isHome: true, territoryId: 'qpv:QN99004M' },
    offers: [
      { what: 'equipment', note: 'vélos-cargos à prêter' },
      { what: 'skill', note: 'mécanique vélo' },
    ],
    seeks: [{ what: 'partners', note: 'une vélo-école pour adultes' }],
    networks: [],
  },
  {
    name: 'Bellevue Basket',
    toldOn: '2024-04-12',
    presentation: 'Du basket pour les filles et les garçons du quartier, du CP au lycée.',
    office: { isHome: true, territoryId: 'qpv:QN99002M' },
    offers: [{ what: 'volunteers', note: 'pour tenir une buvette' }],
    seeks: [{ what: 'room', note: 'un gymnase l’hiver' }],
    networks: ['Ligue imaginaire de basket'],
  },
  {
    name: 'Ludothèque La Toupie',
    toldOn: '2026-11-05',
    presentation: 'Huit cents jeux à emprunter, et des soirées où l’on joue entre voisins.',
    office: { isHome: false, territoryId: 'qpv:QN99001M', address: '12 allée des Glycines' },
    offers: [{ what: 'equipment', note: 'malles de jeux pour vos fêtes' }, { what: 'partners' }],
    seeks: [{ what: 'volunteers' }],
    networks: ['Fédération des associations de La Tisse'],
  },
]
