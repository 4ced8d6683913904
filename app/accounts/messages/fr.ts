export const fr = {
  ask: {
    title: 'Se connecter',
    lead: 'Pas de mot de passe\u00a0: nous vous envoyons un lien par courriel.',
    forWhom:
      'La connexion sert à qui agit pour une association signataire, anime un territoire ou tient la charte. Pour la lire ou la signer, aucun compte n’est nécessaire.',
    sign: 'Signer la charte',
    email: 'Votre adresse électronique',
    emailHint: 'Par exemple\u00a0: prenom@association.example',
    send: 'Recevoir un lien',
    problems: {
      'email-missing': 'Écrivez votre adresse électronique.',
      'email-wrong': 'Cette adresse n’est pas complète. Elle ressemble à prenom@association.example.',
      'email-long': 'Cette adresse est trop longue. Vérifiez-la.',
    },
  },
  asked: {
    title: 'Regardez votre boîte aux lettres',
    text: (email: string) =>
      `Si l’adresse ${email} peut se connecter ici, une lettre part à l’instant. Le lien qu’elle contient sert une fois, pendant trente minutes.`,
    private: 'Par discrétion, cette page est la même pour toutes les adresses.',
    nothing: 'Rien n’arrive\u00a0?',
    tips: [
      'Regardez dans les courriers indésirables.',
      'Vérifiez l’adresse écrite ci-dessus.',
      'Une adresse reçoit trois lettres par jour au plus.',
    ],
    again: 'Recommencer',
    demo: 'Ouvrir la boîte aux lettres de démonstration',
  },
  confirm: {
    title: 'Ouvrir votre session',
    text: (email: string) => `Vous allez vous connecter avec l’adresse ${email}.`,
    stays: 'Cet appareil restera connecté pendant trente jours, ou jusqu’à ce que vous vous déconnectiez.',
    open: 'Me connecter',
    sending: 'Connexion…',
  },
  gone: {
    title: 'Ce lien ne sert plus',
    text: 'Un lien de connexion sert une seule fois, pendant trente minutes. Rien de grave\u00a0: demandez-en un autre.',
    again: 'Demander un autre lien',
  },
  already: {
    title: 'Vous êtes en session',
    text: (email: string) => `Cet appareil est connecté avec l’adresse ${email}.`,
    space: 'Aller à mon espace',
    team: 'Aller à l’espace de l’équipe',
    out: 'Me déconnecter',
  },
  letter: {
    subject: 'Votre lien de connexion à Tissons',
    hello: 'Bonjour,',
    asked:
      'Vous avez demandé à vous connecter à Tissons. Ouvrez cette page, puis appuyez sur le bouton\u00a0:',
    open: 'Me connecter à Tissons',
    once: 'Ce lien sert une seule fois, pendant trente minutes.',
    notYou: 'Ce n’était pas vous\u00a0? Ne faites rien\u00a0: personne n’entrera sans ce lien.',
  },
}
