export const fr = {
  title: 'Vos lettres',
  lead: 'Choisissez les lettres que Tissons vous envoie. Ce que vous arrêtez ici reste à lire sur le site.',
  mailbox: 'Ces choix valent pour la boîte qui a reçu la lettre d’où vous venez.',
  own: (email: string) => `Ces choix valent pour votre boîte, ${email}.`,
  legend: 'Je veux recevoir',
  choices: {
    digest: {
      label: 'Les nouvelles de la semaine',
      hint: 'Une lettre par semaine au plus, et aucune quand rien n’est nouveau.',
    },
    meetings: {
      label: 'Les rencontres',
      hint: 'Une invitation, un changement, une annulation.',
    },
    'meeting-reminders': {
      label: 'Les rappels de rencontre',
      hint: 'Quelques jours avant, quand vous n’avez pas dit non.',
    },
    'meeting-minutes': {
      label: 'Les comptes rendus de rencontre',
      hint: 'Ce qui a été décidé à une rencontre où votre association était invitée ou présente.',
    },
    plans: {
      label: 'Les plans d’action',
      hint: 'Une action que l’on vous propose, une réponse à la vôtre.',
    },
    'plan-reminders': {
      label: 'Les rappels de plan',
      hint: 'Quand le jour d’une de vos actions approche ou vient de passer.',
    },
    projects: {
      label: 'Les projets à plusieurs',
      hint: 'Un projet que l’on vous propose, une réponse, une association qui veut en être.',
    },
    'project-reminders': {
      label: 'Les rappels de projet',
      hint: 'Avant la date d’un appel à projets, ou d’une chose à faire par votre association.',
    },
    discussions: {
      label: 'Les discussions que vous suivez',
      hint: 'Chaque message, et ce qui en est retenu. Vous pouvez aussi n’en arrêter qu’une, depuis sa lettre.',
    },
    aid: {
      label: 'La fin de vos annonces',
      hint: 'Une lettre avant qu’un besoin ou une offre se ferme.',
    },
    'aid-changes': {
      label: 'Les annonces auxquelles vous avez répondu',
      hint: 'Quand ce que l’on cherche, le lieu ou le jour devient autre.',
    },
    cooperations: {
      label: 'Les coopérations',
      hint: 'Une association note ce que vous avez fait ensemble, ou vous répond.',
    },
    'local-charters': {
      label: 'Les déclinaisons que vous écrivez',
      hint: 'Une rédaction proposée, une voix demandée, une nouvelle version nationale, une déclinaison devenue calme.',
    },
    'local-asks': {
      label: 'Toujours d’accord\u00a0?',
      hint: 'De temps en temps, pour une déclinaison que vous avez signée. Ne pas répondre ne retire rien.',
    },
    mandates: {
      label: 'Toujours vous\u00a0?',
      hint: 'Une fois par an, pour une association que vous représentez. Ne pas répondre ne retire rien.',
    },
    invitations: {
      label: 'Les invitations',
      hint: 'Quelqu’un vous propose de rejoindre une association, un groupe de travail, un territoire.',
    },
  },
  save: 'Enregistrer mes choix',
  none: 'Ne plus rien recevoir de tout cela',
  saved: 'Vos choix sont enregistrés.',
  needed: 'Toujours envoyées',
  neededText:
    'Quelques lettres partent toujours, parce que quelqu’un de votre boîte les a demandées ou parce qu’elles protègent vos droits\u00a0:',
  neededList: [
    'le lien pour se connecter, le lien pour signer, le reçu d’une signature\u00a0;',
    'les mots d’une personne avec qui vous avez une conversation, que vous pouvez arrêter à tout moment\u00a0;',
    'ce qui change dans la fiche ou parmi les personnes de votre association\u00a0;',
    'l’annonce qu’un compte va être effacé.',
  ],
  stop: {
    title: 'Arrêter ces lettres',
    lead: (label: string) =>
      `Vous recevez «\u00a0${label}\u00a0». Un bouton suffit pour ne plus les recevoir.`,
    button: 'Ne plus les recevoir',
    doneTitle: 'C’est arrêté',
    done: (label: string) => `Vous ne recevrez plus «\u00a0${label}\u00a0».`,
    againTitle: 'C’est rétabli',
    again: (label: string) => `Vous recevrez de nouveau «\u00a0${label}\u00a0».`,
    takeBack: 'Les recevoir à nouveau',
    all: 'Choisir lettre par lettre',
  },
  foot: {
    stop: (label: string) => `Ne plus recevoir «\u00a0${label}\u00a0»\u00a0:`,
    choose: 'Choisir les lettres que vous recevez\u00a0:',
  },
  back: 'Mon espace',
}
