import { essarts } from './essarts.ts'

/** A text written by the fictional cast for its territory. */
export type CastBlock = {
  place: 'preamble' | 'under' | 'article'
  under?: string
  heading: string
  body: string
  /** The place of the national suggestion it starts from. */
  suggestion?: number
  by: string
  /** Another wording that waits for a decision, and what was said of it. */
  amended?: { body: string; reason: string; by: string; comments: Record<string, string> }
}

export type CastLocalCharter = {
  name: string
  purpose: string
  places: string[]
  opened: string
  /** Names of associations; the first one opened it. */
  stewards: [string, string]
  members: string[]
  rule: 'consent' | 'two-thirds' | 'unanimity'
  diagnosis: { acteurs: string; besoins: string; frictions: string; paroles: string }
  blocks: CastBlock[]
  /** Who signed it once it was adopted, by the person who signed the national charter. */
  signed?: { name: string; on: string; named: boolean }[]
  /** Voices by association, once the text was frozen; counted when the last day is in the past. */
  adoption?: {
    frozen: string
    closes: string | 'later'
    voices: Record<
      string,
      { choice: 'agree' | 'reservation' | 'objection'; words?: string; said?: 'phone' | 'room' }
    >
  }
}

export const localCharters: CastLocalCharter[] = [
  {
    name: 'Charte de coopération des Quais et des Oiseaux',
    purpose:
      'Entre le fleuve et la colline, nous sommes une douzaine d’associations et nous nous connaissons mal. Nous voulons nous prêter nos locaux et arrêter de nous marcher sur les pieds.',
    places: ['qpv:QN99004M', 'qpv:QN99005M'],
    opened: '2026-10-06',
    stewards: ['Atelier vélo des Quais', 'Cap Numérique'],
    members: ['Les Oiseaux chantent'],
    rule: 'consent',
    diagnosis: {
      acteurs:
        '- un atelier de réparation de vélos, ouvert trois après-midi\n- une chorale sans local fixe\n- une permanence d’accès aux droits\n- un espace numérique',
      besoins:
        'Une salle le mercredi et le samedi. Des bénévoles qui parlent plusieurs langues. De quoi garder les enfants pendant les permanences.',
      frictions:
        'Deux associations ont répondu au même appel à projets sans se prévenir. Le gymnase est réservé par qui le demande le premier.',
      paroles: '« On ne sait jamais quelle porte pousser. »\n\n« Le samedi, il n’y a rien pour les grands. »',
    },
    blocks: [
      {
        place: 'preamble',
        heading: 'Ici, entre le fleuve et la colline',
        body: 'Nos deux quartiers se touchent et se parlent peu. Cette charte est notre façon de traverser la rue.',
        by: 'Atelier vélo des Quais',
      },
      {
        place: 'under',
        under: 'partage',
        heading: 'Nos salles, le soir',
        body: '- l’atelier vélo ouvre sa salle le **mardi soir**\n- l’espace numérique prête la sienne le *samedi matin*\n- qui utilise range et ferme',
        by: 'Cap Numérique',
      },
      {
        place: 'under',
        under: 'transparence',
        heading: 'Se prévenir avant d’écrire un dossier',
        body: 'Prévenir les associations voisines avant de lancer une nouvelle action ou de répondre à un appel à projets.',
        suggestion: 1,
        by: 'Atelier vélo des Quais',
      },
      {
        place: 'article',
        heading: 'Un repas par saison',
        body: 'Quatre fois par an, nous mangeons ensemble, dans un lieu différent à chaque fois. Les habitantes et les habitants sont invités.',
        by: 'Les Oiseaux chantent',
        amended: {
          body: 'Deux fois par an, au printemps et à l’automne, nous mangeons ensemble, dans un lieu différent à chaque fois. Les habitantes et les habitants cuisinent avec nous.',
          reason: 'Quatre repas, nous ne tiendrons pas. Et mieux vaut cuisiner ensemble qu’inviter.',
          by: 'Les Oiseaux chantent',
          comments: {
            'Cap Numérique': 'D’accord pour deux, si le second tombe avant la Toussaint.',
            'Atelier vélo des Quais': 'Cuisiner ensemble, oui. Nous apportons les tables.',
          },
        },
      },
    ],
  },
  {
    name: 'Charte de coopération de Valbrume',
    purpose:
      'Aux Glycines et à Bellevue, nous coopérons déjà un peu. Nous l’écrivons pour que cela dure quand les personnes changent.',
    places: ['qpv:QN99001M', 'qpv:QN99002M'],
    opened: '2026-04-02',
    stewards: ['Centre social Les Glycines', 'Ludothèque La Toupie'],
    members: ['Les Glaneurs de Valbrume', 'Bellevue Basket'],
    rule: 'consent',
    diagnosis: {
      acteurs:
        'Un centre social, une ludothèque, des glaneurs, un club de basket, et des groupes d’habitantes et d’habitants sans local.',
      besoins: 'Des activités pour les grands le samedi. Un frigo pour les invendus.',
      frictions: 'Les horaires de la salle polyvalente.',
      paroles: '« Depuis qu’il y a le goûter du mercredi, on se dit bonjour. »',
    },
    blocks: [
      {
        place: 'under',
        under: 'partage',
        heading: 'La salle et le frigo',
        body: '- la salle du centre social est ouverte aux associations signataires le **jeudi soir**\n- le frigo des Glaneurs sert à toutes',
        by: 'Centre social Les Glycines',
      },
      {
        place: 'under',
        under: 'dialogue',
        heading: 'Rencontrer au moins deux associations voisines dans l’année',
        body: 'Rencontrer au moins deux associations voisines dans l’année',
        suggestion: 1,
        by: 'Ludothèque La Toupie',
      },
      {
        place: 'article',
        heading: 'Le goûter du mercredi',
        body: 'Chaque mercredi, une association différente tient le goûter. Le planning est au mur de la ludothèque.',
        by: 'Ludothèque La Toupie',
      },
    ],
    signed: [
      { name: 'Les Glaneurs de Valbrume', on: '2026-06-15', named: true },
      { name: 'Centre social Les Glycines', on: '2026-06-18', named: true },
      { name: 'Bellevue Basket', on: '2026-07-02', named: false },
      { name: 'Fédération des associations de La Tisse', on: '2026-09-01', named: true },
    ],
    adoption: {
      frozen: '2026-05-20',
      closes: '2026-06-10',
      voices: {
        'Centre social Les Glycines': { choice: 'agree' },
        'Ludothèque La Toupie': { choice: 'agree' },
        'Les Glaneurs de Valbrume': {
          choice: 'reservation',
          words: 'Le frigo est petit\u00a0: à revoir dans un an.',
        },
        'Bellevue Basket': { choice: 'agree', said: 'phone' },
      },
    },
  },
  {
    name: 'Charte de coopération de la Filature',
    purpose:
      'Un quartier, une ancienne usine, quelques associations qui veulent mieux se répartir les lieux et les jours.',
    places: ['qpv:QN99003M'],
    opened: '2026-09-01',
    stewards: ['Les Jardins de la Filature', 'Le Fil des mots'],
    members: ['Secours des Essarts'],
    rule: 'two-thirds',
    diagnosis: {
      acteurs: 'Des jardins partagés, des ateliers de lecture, une antenne d’aide alimentaire.',
      besoins: 'Un lieu au chaud l’hiver.',
      frictions: 'Le bruit des ateliers pendant la lecture.',
      paroles: '« Le jardin, c’est notre place du village. »',
    },
    blocks: [
      {
        place: 'under',
        under: 'solidarite',
        heading: 'L’hiver, une table pour tous',
        body: 'De novembre à mars, la salle de lecture accueille les activités du jardin le mardi.',
        by: 'Le Fil des mots',
      },
    ],
    adoption: {
      frozen: '2026-11-10',
      closes: 'later',
      voices: { 'Les Jardins de la Filature': { choice: 'agree' } },
    },
  },
  essarts,
]
