import type { Progress } from '../../../app/plans/rules/action.ts'
import type { CastLocalCharter } from './local-charters.ts'

/** An action of the plan of Valbrume. Days are told from today: some went by, some are to come. */
export type CastAction = {
  title: string
  details?: string
  /** The block it is for; a decision of the group without one. */
  block?: number
  dueIn?: number
  owner?: string
  /** Asked, and silent so far. */
  waits?: boolean
  told?: { progress: Progress; words: string; daysAgo: number }
}

export const planOf = 'charte-de-cooperation-de-valbrume'

/** Asked again in the autumn, it said that it still agrees. */
export const agreeing = 'Centre social Les Glycines'

export const actions: CastAction[] = [
  {
    title: 'Ouvrir la salle du jeudi soir',
    details: 'Une clé partagée, un cahier à l’entrée.',
    block: 1,
    dueIn: -70,
    owner: 'Centre social Les Glycines',
    told: {
      progress: 'done',
      words: 'Ouverte depuis la rentrée\u00a0: deux associations chaque jeudi.',
      daysAgo: 60,
    },
  },
  {
    title: 'Trouver un second frigo',
    block: 1,
    dueIn: -20,
    owner: 'Les Glaneurs de Valbrume',
    told: { progress: 'under-way', words: 'Un frigo est repéré, il nous manque un véhicule.', daysAgo: 25 },
  },
  {
    title: 'Faire le planning du goûter jusqu’à Pâques',
    block: 3,
    dueIn: 40,
    owner: 'Ludothèque La Toupie',
    told: {
      progress: 'under-way',
      words: 'Six mercredis sur douze ont trouvé leur association.',
      daysAgo: 8,
    },
  },
  { title: 'Inviter deux associations de Bellevue à déjeuner', block: 2, dueIn: 75 },
  {
    title: 'Mettre les horaires des salles sur une seule affiche',
    dueIn: 30,
    owner: 'Bellevue Basket',
    waits: true,
  },
]

/** A local charter where nothing has happened since it was adopted: its stewards have been asked for news. */
export const quiet: CastLocalCharter = {
  name: 'Charte de coopération de Port-Clairière',
  purpose: 'D’un quai à l’autre, se dire ce que l’on fait et se prêter ce que l’on a.',
  places: ['commune:99003'],
  opened: '2026-01-12',
  stewards: ['Atelier vélo des Quais', 'Les Oiseaux chantent'],
  members: [],
  rule: 'consent',
  diagnosis: {
    acteurs: 'Un atelier de vélos, une chorale, une permanence d’accès aux droits.',
    besoins: 'Un agenda commun.',
    frictions: 'Chacun de son côté du pont.',
    paroles: '« Le dimanche, on ne sait pas où aller. »',
  },
  blocks: [
    {
      place: 'under',
      under: 'dialogue',
      heading: 'Un agenda pour les deux rives',
      body: 'Chaque mois, nous nous disons ce qui se prépare, et nous l’affichons des deux côtés du pont.',
      by: 'Les Oiseaux chantent',
    },
  ],
  adoption: {
    frozen: '2026-02-20',
    closes: '2026-03-10',
    voices: { 'Atelier vélo des Quais': { choice: 'agree' }, 'Les Oiseaux chantent': { choice: 'agree' } },
  },
}
