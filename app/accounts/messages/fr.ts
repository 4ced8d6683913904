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
  data: {
    title: 'Mon nom et mes données',
    lead: (email: string) => `Vous entrez ici avec l’adresse ${email}.`,
    name: 'Mon nom',
    nameHint: 'Il accompagne ce que vous faites. Il n’est pas public.',
    save: 'Enregistrer mon nom',
    problems: {
      'name-missing': 'Écrivez votre nom.',
      'name-long': 'Ce nom est trop long. Cent vingt caractères suffisent.',
    },
    sessions: 'Appareils connectés',
    opened: (when: string) => `Connecté le ${when}.`,
    thisOne: 'Celui-ci',
    outEverywhere: 'Me déconnecter partout',
    take: 'Emporter mes données',
    takeText:
      'Un fichier JSON avec tout ce que le site garde sur vous\u00a0: compte, places, actes, signatures.',
    takeButton: 'Télécharger mes données',
    leave: 'Partir pour de bon',
    leaveLink: 'Effacer mon compte',
    back: 'Mon espace',
  },
  erase: {
    title: 'Effacer votre compte',
    lead: 'Une seule pression, et rien à justifier. Voici ce qui part et ce qui reste.',
    what: [
      'Votre adresse, votre nom, vos appareils connectés et vos places partent tout de suite.',
      'Ce que vous avez fait au nom d’une association reste écrit, sans votre nom.',
      'Une signature est celle de l’association\u00a0: elle reste en vigueur, avec le nom de qui a signé, jusqu’à son retrait.',
      'Si vous étiez la dernière personne à représenter une association, elle restera sans personne. Passez d’abord la main, si vous le pouvez.',
    ],
    button: 'Effacer mon compte',
    sending: 'Un instant…',
    team: 'Vous faites partie de l’équipe nationale. Demandez d’abord à en sortir\u00a0: la charte ne doit pas rester sans personne.',
    keep: 'Garder mon compte',
  },
  sleeping: {
    subject: 'Votre compte Tissons s’endort',
    slept: 'Personne n’est entré avec votre adresse depuis près de deux ans.',
    keep: 'Pour garder votre compte, il suffit de vous connecter une fois\u00a0:',
    open: 'Garder mon compte',
    nothing:
      'Sans nouvelles, il sera effacé dans un mois. Les signatures de votre association restent en vigueur.',
  },
}
