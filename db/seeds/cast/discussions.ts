/** Discussions of the cast, on Les Glycines. Days count back from the day the demonstration is opened. */
export type CastDiscussion = {
  title: string
  territory: string
  level: 'group' | 'signatories' | 'public'
  said: { by: { name: string; association: string }; daysAgo: number; words: string; byLetter?: boolean }[]
  outcome?: { daysAgo: number; words: string }
}

const samir = { name: 'Samir Kerdoual', association: 'Centre social Les Glycines' }
const fanta = { name: 'Fanta Brossard', association: 'Ludothèque La Toupie' }
const ines = { name: 'Inès Larbaud', association: 'Les Glaneurs de Valbrume' }

export const discussions: CastDiscussion[] = [
  {
    title: 'Comment accueillir les nouveaux bénévoles ensemble\u00a0?',
    territory: 'qpv:QN99001M',
    level: 'public',
    said: [
      {
        by: ines,
        daysAgo: 24,
        words:
          'Chaque rentrée, nous cherchons des bénévoles chacun de notre côté, et les mêmes personnes reçoivent trois appels.\n\nEt si nous faisions une seule journée d’accueil, avec une table par association\u00a0?',
      },
      {
        by: samir,
        daysAgo: 23,
        words: 'Le hall du centre social peut accueillir dix tables. Nous prêtons aussi la sono.',
      },
      {
        by: fanta,
        daysAgo: 21,
        words: 'Partants. Pouvons-nous éviter le mercredi\u00a0? La ludothèque est pleine ce jour-là.',
        byLetter: true,
      },
      { by: ines, daysAgo: 20, words: 'Un samedi matin, alors. Nous apportons la soupe.', byLetter: true },
    ],
    outcome: {
      daysAgo: 18,
      words:
        'Une journée d’accueil commune, le premier samedi d’octobre, dans le hall du centre social. Chaque association tient une table\u00a0; les Glaneurs font la soupe.',
    },
  },
  {
    title: 'Qui garde les clés du local partagé\u00a0?',
    territory: 'qpv:QN99001M',
    level: 'signatories',
    said: [
      {
        by: fanta,
        daysAgo: 4,
        words:
          'Trois associations ont un jeu de clés, et personne ne sait plus qui a le quatrième. Pouvons-nous tenir une liste simple\u00a0?',
      },
      {
        by: samir,
        daysAgo: 3,
        words: 'Une boîte à clés à l’accueil du centre social, avec un cahier\u00a0?',
        byLetter: true,
      },
    ],
  },
]
