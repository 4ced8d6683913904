export const fr = {
  home: {
    title: 'Tissons',
    feed: 'Dernières signatures de la charte',
    over: 'Charte de coopération interassociative',
    heading: 'Tissons ensemble la vie de nos quartiers',
    lead: 'Dans les quartiers prioritaires, des associations choisissent de se parler, de partager et d’agir ensemble.',
    description: 'La maison de la charte de coopération entre associations des quartiers prioritaires.',
    whatTitle: 'La charte en trois lignes',
    what: [
      'Une charte, c’est un texte court\u00a0: quatre valeurs et quatre principes.',
      'Elle est volontaire\u00a0: elle ne donne à personne de prise sur vos financements.',
      'Elle n’est pas le contrat d’engagement républicain.',
    ],
    nearTitle: 'Autour de vous',
    near: 'Qui agit près de chez moi\u00a0?',
    localText: 'La charte s’adapte à chaque territoire, avec celles et ceux qui y vivent.',
    local: 'Voir les déclinaisons territoriales',
    aidText: 'Une salle, des bras, un savoir-faire\u00a0: des associations s’entraident.',
    aid: 'Voir les besoins et les offres',
    read: 'Lire la charte',
    sign: 'Signer pour mon association',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
  },
  forbidden: {
    title: 'Ce formulaire ne vient pas de ce site',
    text: 'Par prudence, rien n’a été envoyé. Revenez à la page précédente, rechargez-la, puis recommencez\u00a0: ce que vous avez écrit y est encore.',
  },
  tooLarge: {
    title: 'C’est trop long pour nous',
    text: 'Rien n’a été enregistré. Revenez à la page précédente et raccourcissez votre texte.',
  },
  unavailable: {
    title: 'Revenez dans un instant',
    text: 'Le site ne peut pas répondre pour le moment. Rien n’est perdu\u00a0: attendez quelques secondes, puis rechargez la page.',
  },
  unexpected: {
    title: 'Quelque chose s’est mal passé de notre côté',
    text: 'Rien n’a été enregistré. Réessayez dans un instant.',
    number: (id: string) => `Si cela recommence, donnez-nous ce numéro\u00a0: ${id}`,
  },
  backHome: 'Revenir à l’accueil',
}
