export const letters = {
  links: {
    subject: 'Votre lien pour publier un besoin ou une offre',
    text: 'Bonjour,\n\nVoici de quoi publier un besoin ou une offre d’entraide, sans compte.',
    button: (association: string) => `Publier pour ${association}`,
    keep: 'Ce lien marche trente jours. Qui l’a peut publier au nom de l’association\u00a0: ne le passez qu’à ses membres.',
    none: 'Bonjour,\n\nVous avez demandé à publier un besoin ou une offre. Cette adresse n’a signé la charte pour aucune association, et n’agit ici pour aucune.',
    noneNext:
      'Une autre adresse peut-être\u00a0? Ou demandez à la personne qui a signé pour votre association\u00a0: elle peut vous passer son lien.',
  },
  posted: {
    subject: (title: string) => `En ligne\u00a0: ${title}`,
    text: (until: string) =>
      `Bonjour,\n\nVotre annonce est en ligne. Elle quittera la liste d’elle-même après le ${until}\u00a0:`,
    answers:
      'Les réponses vous arrivent ici, par lettre, sans que personne ne voie votre adresse. Gardez cette lettre\u00a0: son bouton sert à prolonger, à fermer, à dire que vous avez trouvé, et à copier un message tout prêt.',
    button: 'Suivre mon annonce',
  },
  edited: {
    subject: (title: string) => `L’annonce a changé\u00a0: ${title}`,
    text: (association: string, title: string) =>
      `Bonjour,\n\n${association} a modifié l’annonce «\u00a0${title}\u00a0», à laquelle vous avez répondu. Voici ce qui vaut maintenant\u00a0:`,
    title: (words: string) => `En une ligne\u00a0: ${words}`,
    place: (name: string) => `Où\u00a0: ${name}`,
    day: (day: string) => `Pour le ${day}`,
    noDay: 'Sans jour précis',
    kept: 'Votre réponse est gardée. Si elle ne va plus, dites-le sur la page de votre conversation.',
    button: 'Ouvrir ma conversation',
  },
  hidden: {
    subject: (title: string) => `Votre annonce n’est plus montrée\u00a0: ${title}`,
    text: {
      team: (title: string) =>
        `Bonjour,\n\nL’équipe nationale a masqué votre annonce «\u00a0${title}\u00a0». Voici sa raison, qui est publique\u00a0:`,
      steward: (title: string) =>
        `Bonjour,\n\nLes personnes qui animent ce territoire ont masqué votre annonce «\u00a0${title}\u00a0». Voici leur raison, qui est publique\u00a0:`,
    },
    next: 'Rien n’est effacé. Vous pouvez la corriger, et répondre\u00a0: votre réponse est lue par celles et ceux qui peuvent la montrer de nouveau.',
    button: 'Corriger ou répondre',
  },
  shown: {
    subject: (title: string) => `De nouveau montrée\u00a0: ${title}`,
    text: (title: string) => `Bonjour,\n\nVotre annonce «\u00a0${title}\u00a0» est de nouveau montrée.`,
    button: 'Suivre mon annonce',
  },
  ending: {
    subject: (title: string) => `Trouvé\u00a0? ${title}`,
    text: (title: string, until: string) =>
      `Bonjour,\n\nVotre annonce «\u00a0${title}\u00a0» quitte la liste après le ${until}.`,
    choice: {
      need: 'Avez-vous trouvé\u00a0? Dites avec qui\u00a0: cela fait une coopération notée. Sinon, prolongez-la, ou fermez-la.',
      offer:
        'A-t-elle servi\u00a0? Dites à qui\u00a0: cela fait une coopération notée. Sinon, prolongez-la, ou fermez-la.',
    },
    button: 'Trouvé, prolonger ou fermer',
    nothing: 'Si vous ne faites rien, elle se ferme d’elle-même. Nous n’écrirons plus à son sujet.',
  },
  confirm: {
    subject: 'Votre réponse attend votre confirmation',
    text: (title: string, association: string) =>
      `Bonjour,\n\nQuelqu’un a répondu avec cette adresse à l’annonce «\u00a0${title}\u00a0» de ${association}. Si c’est vous, ouvrez cette page et envoyez votre réponse.`,
    button: 'Relire et envoyer ma réponse',
    notYou:
      'Ce n’est pas vous\u00a0? Ne faites rien\u00a0: rien ne part, et tout est oublié dans une semaine.',
  },
  relayed: {
    subject: (title: string) => `Entraide\u00a0: ${title}`,
    text: (from: string, title: string) =>
      `Bonjour,\n\n${from} vous écrit à propos de «\u00a0${title}\u00a0»\u00a0:`,
    how: (from: string) =>
      `Pour répondre, répondez à cette lettre comme à n’importe quelle autre\u00a0: vos mots arrivent à ${from}. Nous les transmettons tels quels, signature comprise, sans donner votre adresse ni la sienne. Les pièces jointes ne passent pas.`,
    howOnPage:
      'Pour répondre, ouvrez la page ci-dessous\u00a0: vos mots sont transmis tels quels, sans donner votre adresse.',
    button: 'Répondre sur le site, ou ne plus rien recevoir',
    stop: 'Pour ne plus rien recevoir de cette conversation\u00a0: même page, un seul bouton. Au plus trois lettres par jour vous parviennent ainsi.',
  },
  unheard: {
    subject: 'Votre lettre n’a pas été transmise',
    text: (title: string) =>
      `Bonjour,\n\nLa conversation à propos de «\u00a0${title}\u00a0» est arrêtée. Votre lettre n’a été transmise à personne, et elle est oubliée.`,
    button: 'Voir l’annonce',
  },
}
