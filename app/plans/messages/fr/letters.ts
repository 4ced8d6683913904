export const letters = {
  hello: 'Bonjour,',
  open: 'Ouvrir cette action',
  stop: 'Pour ne plus recevoir de rappel de ce plan, ouvrez l’action et pressez «\u00a0Ne plus recevoir de rappel\u00a0»\u00a0: un bouton suffit.',
  due: (day: string) => `Pour le ${day}.`,
  proposed: {
    subject: (title: string) => `La prenez-vous\u00a0? ${title}`,
    text: (charter: string, association: string) =>
      `Le groupe de la «\u00a0${charter}\u00a0» propose à ${association} de porter cette action\u00a0:`,
    answer: 'Répondez par oui ou par non, sans compte. Dire non est une bonne réponse aussi.',
    button: 'Répondre',
    nothing: 'Ouvrir la page n’engage à rien\u00a0: seul le bouton répond.',
  },
  before: {
    subject: (title: string) => `Bientôt\u00a0: ${title}`,
    text: (association: string, charter: string) =>
      `${association} porte cette action du plan de la «\u00a0${charter}\u00a0»\u00a0:`,
    ask: 'Tout va bien\u00a0? Racontez-le en une phrase. Un coup de main serait utile, ou une autre date\u00a0? Dites-le aussi.',
  },
  after: {
    subject: (title: string) => `Des nouvelles\u00a0? ${title}`,
    text: (association: string, charter: string) =>
      `${association} porte cette action du plan de la «\u00a0${charter}\u00a0»\u00a0:`,
    ask: 'La date est passée, et ce n’est pas grave. Où en êtes-vous\u00a0? Une phrase suffit\u00a0; la date peut bouger, l’action peut être rendue au groupe. Nous ne vous relancerons plus pour cette date.',
  },
  answered: {
    subject: {
      accepted: (association: string) => `${association} a dit oui`,
      declined: (association: string) => `${association} ne peut pas cette fois`,
      taken: (association: string) => `${association} prend une action`,
      'handed-back': (association: string) => `${association} rend une action au groupe`,
    },
    text: {
      accepted: (association: string) => `${association} prend l’action que vous lui proposiez\u00a0:`,
      declined: (association: string) =>
        `${association} a répondu\u00a0: pas cette fois. L’action est de nouveau ouverte à toutes\u00a0:`,
      taken: (association: string) => `${association} a pris cette action du plan\u00a0:`,
      'handed-back': (association: string) =>
        `${association} rend cette action au groupe. Elle est de nouveau ouverte à toutes\u00a0:`,
    },
    word: 'Son mot\u00a0:',
    button: 'Voir l’action',
  },
}
