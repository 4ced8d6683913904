export const letters = {
  hello: (name: string) => `Bonjour ${name},`,
  /** What is signed, as a sentence names it. */
  what: ({ locals, withNational }: { locals: string[]; withNational: boolean }): string =>
    [
      ...(withNational ? ['la charte'] : []),
      ...locals.map((name) => `la déclinaison «\u00a0${name}\u00a0»`),
    ].join(' et '),
  meeting: {
    subject: (association: string) => `Votre signature de la charte, donnée en réunion\u00a0: ${association}`,
    text: (association: string, source: string) =>
      `${association} a signé la charte en réunion (${source}). La personne qui animait a noté votre nom et cette adresse.`,
    confirm:
      'Le lien ouvre une page avec un bouton\u00a0: il confirme, depuis votre boîte aux lettres, que c’est bien vous.',
    button: 'Voir et confirmer',
    mistake: (url: string) =>
      `C’est une erreur\u00a0? Ne confirmez pas\u00a0: retirez-la, sans donner de raison. ${url}`,
  },
  sign: {
    subject: (association: string, what: string) => `Signer ${what} au nom de ${association}`,
    asked: (association: string, what: string) =>
      `Vous avez demandé à signer ${what} au nom de ${association}.`,
    preparedBy: (by: string, association: string, what: string) =>
      `${by} a préparé la signature de ${association} (${what}), et indique que c’est vous qui signez.`,
    helped: (by: string) =>
      `Le formulaire a été rempli avec l’aide de ${by}. La décision reste la vôtre\u00a0: cette structure ne peut pas signer à votre place.`,
    shows:
      'Le lien ci-dessous ouvre une page avec le texte et un bouton. Ouvrir la page n’engage à rien\u00a0: seul le bouton signe.',
    button: 'Ouvrir la page de signature',
    days: (n: number) => `Ce lien est fait pour vous. Il marche pendant ${n} jours.`,
    notYou: 'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: sans votre geste, rien n’est signé.',
  },
  undecided: {
    subject: (association: string, what: string) =>
      `${what.charAt(0).toUpperCase()}${what.slice(1)}, en attente de la décision de ${association}`,
    saved: (association: string) =>
      `Votre demande au nom de ${association} est enregistrée. Elle attend la décision de votre instance.`,
    note: 'Une note d’une page, à imprimer, aide à mettre la question à l’ordre du jour\u00a0:',
    noteButton: 'Ouvrir la note pour le conseil d’administration',
    after:
      'Une fois la décision prise, ouvrez le lien ci-dessous\u00a0: vous y indiquerez la date, puis vous signerez.',
    button: 'Reprendre la signature',
    again: 'Le lien expire avant la réunion\u00a0? Vous en redemanderez un, en une fois, depuis sa page.',
  },
  alreadyGiven: {
    subject: (association: string) => `${association} a déjà signé la charte`,
    text: (association: string) =>
      `Bonne nouvelle\u00a0: une signature de la charte au nom de ${association} est déjà en vigueur. Une association a une seule voix\u00a0: il n’y a rien à refaire.`,
    lost: 'Vous avez signé et vous ne retrouvez plus votre reçu\u00a0? Demandez-le ici\u00a0:',
    button: 'Retrouver ma signature',
  },
  receipt: {
    subject: (association: string) => `La signature de ${association} est enregistrée`,
    thanks: (association: string, version: number) =>
      `Merci. Depuis aujourd’hui, ${association} est signataire de la charte, version ${version}.`,
    thanksLocal: (association: string, title: string, version: number) =>
      `Merci. Depuis aujourd’hui, ${association} est signataire de la déclinaison «\u00a0${title}\u00a0», version ${version}.`,
    reference: (reference: string) => `Référence du reçu\u00a0: ${reference}`,
    helped: (by: string, day: string) =>
      `Le formulaire a été rempli avec l’aide de ${by}. Ce n’est pas ce que vous vouliez\u00a0? Jusqu’au ${day}, un bouton annule cette signature, et rien d’autre.`,
    undo: 'Annuler cette signature',
    keep: 'Gardez cette lettre\u00a0: son lien ouvre votre reçu (à imprimer ou à télécharger) et permet, à tout moment, de retirer la signature.',
    button: 'Ouvrir mon reçu',
  },
  farewell: {
    subject: (association: string) => `La signature de ${association} est retirée`,
    text: (association: string, what: string) =>
      `La signature au nom de ${association} (${what}) est retirée. Le retrait est daté\u00a0; la signature reste dans l’histoire et n’est plus comptée.`,
    again: 'Vous pourrez signer de nouveau quand vous le voudrez.',
    button: 'Signer de nouveau',
  },
  links: {
    subject: 'Vos signatures de la charte',
    text: 'Vous avez demandé à retrouver vos signatures. Voici ce que nous connaissons avec cette adresse.',
    receipt: (association: string) => `Le reçu de ${association}`,
    sign: (association: string) => `La signature en attente de ${association}`,
    none: 'Avec cette adresse, nous ne connaissons aucune signature. Vous avez peut-être signé avec une autre adresse.',
    notYou: 'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: rien n’a changé.',
  },
}
