import type { Level, ProjectVerb } from '../../../app/projects/index.ts'

/** Projects of the cast, all fictional. Days count from the day the demonstration is opened. */
export type CastProject = {
  title: string
  purpose: string
  territory: string
  themes: string[]
  level: Level
  lead: { name: string; association: string }
  role: string
  daysAgo: number
  lasts?: string
  call?: { name: string; url: string; inDays: number }
  isTogether?: boolean
  /** Those asked, and what became of it; nothing when they have not answered. */
  partners: { association: string; role: string; commits?: string; answer?: 'accept' | 'decline' }[]
  wish?: { association: string; email: string; words: string }
  decisions?: { what: string; daysAgo: number }[]
  items?: { what: string; who?: string; inDays?: number; isDone?: boolean }[]
  verbs?: ProjectVerb[]
}

const samir = { name: 'Samir Kerdoual', association: 'Centre social Les Glycines' }
const ines = { name: 'Inès Larbaud', association: 'Les Glaneurs de Valbrume' }
const fanta = { name: 'Fanta Brossard', association: 'Ludothèque La Toupie' }

export const projects: CastProject[] = [
  {
    title: 'Un repas de rue à chaque saison',
    purpose:
      'Manger ensemble dehors, quatre fois dans l’année, avec ce que le marché ne vend pas.\n\nChaque repas est préparé par ceux qui veulent, et chaque association apporte ce qu’elle sait faire.',
    territory: 'qpv:QN99001M',
    themes: ['food', 'culture'],
    level: 'public',
    lead: ines,
    role: 'coordonne, et fait la soupe',
    daysAgo: 40,
    lasts: 'd’une saison à l’autre, pendant un an',
    partners: [
      {
        association: 'Centre social Les Glycines',
        role: 'prête les tables et la cuisine',
        commits: 'Ouvrir la cuisine dès 9\u00a0h\nPrêter vingt tables',
        answer: 'accept',
      },
      {
        association: 'Ludothèque La Toupie',
        role: 'apporte les jeux',
        commits: 'Tenir le coin des enfants',
        answer: 'accept',
      },
      { association: 'Le Fil des mots', role: 'raconte une histoire entre la soupe et le fromage' },
    ],
    decisions: [
      { what: 'Le premier repas se tient dans la cour de la Filature.', daysAgo: 30 },
      { what: 'Personne ne paie. Une boîte circule pour le repas suivant.', daysAgo: 12 },
    ],
    items: [
      { what: 'Demander l’autorisation pour la cour', who: 'Centre social Les Glycines', isDone: true },
      { what: 'Réserver les tables', who: 'Centre social Les Glycines', inDays: 12 },
      { what: 'Dessiner l’affiche', who: 'Ludothèque La Toupie', inDays: 5 },
      { what: 'Trouver qui prête une sono' },
    ],
    verbs: ['begin'],
  },
  {
    title: 'Répondre à «\u00a0Quartiers d’hiver\u00a0»',
    purpose:
      'Un appel à projets finance des activités pendant les vacances d’hiver. Seules, nos associations sont trop petites\u00a0; ensemble, nous pouvons ouvrir tous les après-midis.',
    territory: 'commune:99001',
    themes: ['children', 'culture', 'sport'],
    level: 'public',
    lead: samir,
    role: 'écrit le dossier et tient la caisse',
    daysAgo: 9,
    lasts: 'pendant les vacances d’hiver',
    call: {
      name: 'Quartiers d’hiver (appel imaginaire du département de La Tisse)',
      url: 'https://quartiers-d-hiver.example/appel',
      inDays: 24,
    },
    isTogether: true,
    partners: [{ association: 'Bellevue Basket', role: 'ouvre le gymnase', answer: 'accept' }],
    wish: {
      association: 'Le Fil des mots',
      email: 'paul@le-fil-des-mots.example',
      words: 'Nous pouvons tenir un atelier d’écriture deux après-midis, avec notre matériel.',
    },
    items: [
      { what: 'Relire le règlement de l’appel', who: 'Centre social Les Glycines', isDone: true },
      { what: 'Envoyer le budget', who: 'Bellevue Basket', inDays: 14 },
    ],
  },
  {
    title: 'Une remorque pour tout le monde',
    purpose: 'Acheter ensemble une remorque à vélo, la garder à tour de rôle, et tenir le cahier des prêts.',
    territory: 'qpv:QN99001M',
    themes: ['environment'],
    level: 'signatories',
    lead: { name: 'Loïc Perrigaud', association: 'Atelier vélo des Quais' },
    role: 'répare et entretient',
    daysAgo: 20,
    partners: [
      { association: 'Les Glaneurs de Valbrume', role: 'garde la remorque l’été', answer: 'accept' },
    ],
    decisions: [{ what: 'Un mois chacune, dans l’ordre où nous avons signé.', daysAgo: 6 }],
  },
  {
    title: 'Le bal des générations',
    purpose: 'Un bal l’après-midi, où chacune et chacun apprend une danse à quelqu’un d’un autre âge.',
    territory: 'qpv:QN99002M',
    themes: ['culture'],
    level: 'public',
    lead: fanta,
    role: 'tenait la piste de danse',
    daysAgo: 150,
    partners: [{ association: 'Le Fil des mots', role: 'a raconté la journée', answer: 'accept' }],
    verbs: ['begin', 'finish'],
  },
]
