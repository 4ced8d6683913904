export const letters = {
  hello: 'Bonjour,',
  open: 'Ouvrir le projet',
  keep: 'Gardez cette lettre\u00a0: son lien ouvre le projet pour votre association, sans compte. Ne le transmettez qu’à vos proches de l’association.',
  reply: (other: string) =>
    `Vous pouvez aussi répondre à cette lettre comme à n’importe quelle autre\u00a0: vos mots arrivent à ${other}, tels quels, signature comprise, sans votre adresse. Les pièces jointes ne passent pas.`,
  carried: {
    subject: (title: string) => `Projet\u00a0: ${title}`,
    text: (from: string, title: string) => `${from} vous écrit à propos de «\u00a0${title}\u00a0»\u00a0:`,
  },
  unheard: {
    subject: 'Votre lettre n’a pas été transmise',
    text: (title: string) =>
      `Votre réponse à propos de «\u00a0${title}\u00a0» n’a été transmise à personne\u00a0: le projet est terminé, l’une des associations n’en est plus, ou trop de lettres sont passées aujourd’hui. Elle est oubliée.`,
  },
  facts: {
    place: (where: string) => `Où\u00a0: ${where}`,
    call: (name: string) => `Appel à projets\u00a0: ${name}`,
    until: (day: string) => `Date limite\u00a0: ${day}`,
  },
  invited: {
    subject: (lead: string, title: string) => `${lead} vous propose un projet\u00a0: ${title}`,
    text: (lead: string, name: string) => `${lead} propose à ${name} de porter ce projet ensemble\u00a0:`,
    role: (role: string) => `Le rôle proposé\u00a0: ${role}.`,
    nothing:
      'Dites oui ou non par ce lien, sans compte. Votre association n’apparaît nulle part tant qu’elle n’a pas accepté. Si vous ne répondez pas, rien ne se passe.',
    button: 'Lire et répondre',
  },
  answered: {
    accepted: {
      subject: (name: string, title: string) => `${name} en est\u00a0: ${title}`,
      text: (name: string, title: string) => `${name} accepte de porter «\u00a0${title}\u00a0» avec vous.`,
    },
    declined: {
      subject: (name: string, title: string) => `${name} a répondu non\u00a0: ${title}`,
      text: (name: string, title: string) =>
        `${name} ne portera pas «\u00a0${title}\u00a0» avec vous cette fois-ci.`,
    },
    left: {
      subject: (name: string, title: string) => `${name} quitte le projet\u00a0: ${title}`,
      text: (name: string, title: string) =>
        `${name} quitte «\u00a0${title}\u00a0». Ce qu’elle a fait reste dans la liste\u00a0; regardez ce qui était à faire par elle.`,
    },
  },
  confirm: {
    subject: (title: string) => `Votre demande attend\u00a0: ${title}`,
    text: (name: string, title: string) =>
      `Vous avez écrit, au nom de ${name}, que vous vouliez être du projet «\u00a0${title}\u00a0»\u00a0:`,
    button: 'Confirmer et envoyer',
    notYou: 'Si ce n’est pas vous, ne faites rien\u00a0: rien ne sera envoyé.',
  },
  wished: {
    subject: (name: string, title: string) => `${name} veut en être\u00a0: ${title}`,
    text: (name: string, title: string) =>
      `${name} veut être du projet «\u00a0${title}\u00a0» et vous écrit\u00a0:`,
    next: 'Vous décidez. Votre réponse lui sera envoyée par lettre.',
    button: 'Lire et répondre',
  },
  wishAnswered: {
    welcomed: {
      subject: (title: string) => `Vous en êtes\u00a0: ${title}`,
      text: (lead: string, title: string) =>
        `${lead} est d’accord\u00a0: votre association est maintenant partenaire de «\u00a0${title}\u00a0».`,
    },
    'turned-down': {
      subject: (title: string) => `Réponse à votre demande\u00a0: ${title}`,
      text: (lead: string, title: string) =>
        `${lead} vous remercie et ne peut pas vous prendre dans «\u00a0${title}\u00a0» cette fois-ci. D’autres projets vous attendent peut-être dans la liste.`,
    },
  },
}
