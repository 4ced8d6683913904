import type { NewListing } from '../../../app/aid/index.ts'

/** What the cast looks for and offers. Days are counted from the day the demonstration begins. */
export type CastListing = Omit<NewListing, 'neededBy' | 'listedUntil'> & {
  by: { name: string; association: string }
  postedDaysAgo: number
  neededInDays?: number
  listedForDays: number
  /** Found with an association of the cast: a cooperation waits for its answer. */
  foundWith?: string
}

export const listings: CastListing[] = [
  {
    by: { name: 'Inès Larbaud', association: 'Les Glaneurs de Valbrume' },
    ...{ direction: 'need', kind: 'room', territoryId: 'qpv:QN99001M' },
    title: 'Une salle avec cuisine pour quarante, samedi',
    details: 'Pour une soupe partagée en fin de marché. Nous nettoyons, et nous apportons le goûter.',
    capacity: 40,
    hours: 'de 14 h à 19 h',
    accessibility: 'plain-pied, si possible',
    ...{ postedDaysAgo: 3, neededInDays: 4, listedForDays: 4 },
  },
  {
    by: { name: 'Samir Kerdoual', association: 'Centre social Les Glycines' },
    ...{ direction: 'offer', kind: 'room', territoryId: 'qpv:QN99001M' },
    title: 'La grande salle du centre, le dimanche',
    details: 'Tables et chaises pour soixante, coin café. On vient vous ouvrir.',
    ...{ capacity: 60, hours: 'le dimanche, de 9 h à 20 h', notice: 'une semaine avant' },
    ...{ insurance: 'attestation de responsabilité civile', accessibility: 'plain-pied, toilettes adaptées' },
    ...{ postedDaysAgo: 12, listedForDays: 90 },
  },
  {
    by: { name: 'Loïc Perrigaud', association: 'Atelier vélo des Quais' },
    ...{ direction: 'offer', kind: 'equipment', territoryId: 'qpv:QN99004M' },
    title: 'Une remorque à vélo, pour vos collectes',
    ...{ notice: 'deux jours avant', insurance: 'la vôtre' },
    ...{ postedDaysAgo: 9, listedForDays: 60 },
  },
  {
    by: { name: 'Fanta Brossard', association: 'Ludothèque La Toupie' },
    ...{ direction: 'need', kind: 'volunteer', territoryId: 'qpv:QN99002M' },
    title: 'Quatre bénévoles pour un après-midi de jeux',
    details: 'Aucune expérience demandée\u00a0: on explique les règles en arrivant.',
    ...{ postedDaysAgo: 10, neededInDays: 2, listedForDays: 2 },
  },
  {
    by: { name: 'Yann Kermorvan', association: 'Cap Numérique' },
    ...{ direction: 'offer', kind: 'skill', territoryId: 'commune:99003' },
    title: 'Deux heures pour mettre votre site d’aplomb',
    details: 'Sauvegardes, formulaires, accessibilité\u00a0: nous regardons ensemble, chez vous.',
    ...{ postedDaysAgo: 6, listedForDays: 40 },
  },
  {
    by: { name: 'Paul Tessandier', association: 'Le Fil des mots' },
    ...{ direction: 'need', kind: 'information', territoryId: 'commune:99002' },
    title: 'Qui a déjà imprimé un journal de quartier\u00a0?',
    ...{ postedDaysAgo: 4, listedForDays: 26 },
  },
  {
    by: { name: 'Aïcha Montreuil', association: 'Les Jardins de la Filature' },
    ...{ direction: 'need', kind: 'equipment', territoryId: 'qpv:QN99003M' },
    title: 'Un barnum pour la bourse aux graines',
    ...{ postedDaysAgo: 16, listedForDays: 10 },
    foundWith: 'Le Fil des mots',
  },
]
