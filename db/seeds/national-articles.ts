import type { Article } from '../../app/charter/index.ts'

/** The four values, in our own words. */
export const values: Article[] = [
  {
    articleId: 'dialogue',
    kind: 'value',
    heading: 'Le dialogue',
    body: 'Nous prenons le temps de nous rencontrer et de nous écouter, y compris quand nous ne sommes pas d’accord. Un désaccord se dit d’abord entre nous, tôt et avec respect.',
    plain: 'On se parle, on s’écoute. Si quelque chose ne va pas, on se le dit.',
    suggestions: [
      'Rencontrer au moins deux associations voisines dans l’année',
      'Nommer une personne que les autres associations peuvent appeler',
    ],
  },
  {
    articleId: 'partage',
    kind: 'value',
    heading: 'Le partage',
    body: 'Nous mettons en commun ce qui peut l’être : une salle, du matériel, une information, un savoir-faire, un contact. Nous veillons à ce que les ressources profitent à tout le territoire, et d’abord à celles et ceux qui en ont le moins.',
    plain: 'On se prête une salle, du matériel. On partage ce que l’on sait.',
    suggestions: [
      'Prêter une salle ou du matériel quand ils sont libres',
      'Faire circuler les informations utiles aux autres associations',
      'Former une autre association à ce que nous savons faire',
    ],
  },
  {
    articleId: 'solidarite',
    kind: 'value',
    heading: 'La solidarité',
    body: 'Quand l’une d’entre nous traverse un moment difficile, les autres cherchent comment l’aider. Nous refusons que la recherche de moyens nous dresse les unes contre les autres.',
    plain: 'Si une association a un problème, les autres l’aident.',
    suggestions: [
      'Répondre à chaque appel à l’aide, même pour dire que nous ne pouvons pas',
      'Accueillir une activité d’une association qui n’a plus de local',
    ],
  },
  {
    articleId: 'transparence',
    kind: 'value',
    heading: 'La transparence',
    body: 'Nous disons ce que nous faisons, avec qui et pourquoi. Dans un projet commun, chacune connaît le rôle, les moyens et les limites des autres.',
    plain: 'On dit ce que l’on fait. Chacun sait qui fait quoi.',
    suggestions: [
      'Prévenir les associations voisines avant de lancer une nouvelle action',
      'Partager le bilan de nos projets communs',
    ],
  },
]

/** The four principles, in our own words. */
export const principles: Article[] = [
  {
    articleId: 'partenariat-volontaire',
    kind: 'principle',
    heading: 'Un partenariat volontaire',
    body: 'La coopération naît de l’envie des associations. Personne ne l’impose, et elle ne conditionne rien. Chacune s’engage à sa mesure, garde son projet et son indépendance, qu’elle appartienne ou non à un réseau.',
    plain: 'On coopère parce qu’on le veut. Personne n’est obligé.',
    suggestions: [
      'Parler de la charte à une association qui n’appartient à aucun réseau',
      'Décider ensemble, avant chaque projet, du rôle de chacune',
    ],
  },
  {
    articleId: 'avec-les-habitants',
    kind: 'principle',
    heading: 'Penser et faire avec les habitantes et les habitants',
    body: 'Les habitantes et les habitants ne sont pas seulement le public de nos actions. Nous construisons avec elles et eux les idées, les décisions et les projets, en allant vers les personnes que l’on entend peu.',
    plain: 'On décide et on agit avec les gens du quartier, pas à leur place.',
    suggestions: [
      'Préparer au moins une action de l’année avec des habitantes et des habitants',
      'Tenir une rencontre à une heure et dans un lieu faciles pour tout le monde',
      'Rendre compte dans le quartier de ce qui a été décidé',
    ],
  },
  {
    articleId: 'projets-du-territoire',
    kind: 'principle',
    heading: 'Des projets qui répondent aux besoins du territoire',
    body: 'Nous partons de ce dont le quartier a besoin. Nous regardons ensemble ce qui existe et ce qui manque, puis nous cherchons qui peut agir, et comment nous compléter plutôt que nous doubler.',
    plain: 'On regarde ce qui manque dans le quartier, et on y répond ensemble.',
    suggestions: [
      'Participer à un état des lieux partagé du quartier',
      'Construire un projet avec au moins une autre association',
      'Orienter vers une autre association quand elle est mieux placée',
    ],
  },
  {
    articleId: 'evaluation',
    kind: 'principle',
    heading: 'Évaluer la mise en œuvre de la charte',
    body: 'Nous nous retrouvons régulièrement pour regarder ce que la charte a permis, ce qui a coincé et ce que nous voulons changer. Cette évaluation nous appartient : elle sert à apprendre, pas à noter.',
    plain: 'De temps en temps, on regarde ensemble ce qui marche et ce qui ne marche pas.',
    suggestions: ['Participer une fois par an au bilan commun', 'Noter nos coopérations au fil de l’année'],
  },
]
