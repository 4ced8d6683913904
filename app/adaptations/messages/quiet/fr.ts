export const fr = {
  page: {
    quiet: (since: string, until: string) =>
      `Rien n’est arrivé ici depuis le ${since}. Sans un signe d’ici le ${until}, la déclinaison se mettra en sommeil\u00a0: rien ne sera effacé.`,
    asleep: (since: string) => `Elle dort depuis le ${since}.`,
    wanted: 'Cette déclinaison cherche qui l’anime',
    wantedText:
      'Animer, c’est inviter, tenir le calendrier, donner des nouvelles. À deux, de deux associations, c’est plus léger.',
    takeOn: 'Proposer mon association',
  },
  letter: {
    hello: 'Bonjour,',
    quiet: {
      subject: (name: string) => `Des nouvelles de la ${name}\u00a0?`,
      text: (name: string, since: string) =>
        `Depuis le ${since}, rien n’est arrivé dans la «\u00a0${name}\u00a0»\u00a0: ni écriture, ni action racontée, ni coopération, ni rencontre que nous connaissions.`,
      choices: 'Trois réponses, un bouton chacune\u00a0:',
      list: [
        'elle vit, et vous dites comment en une phrase\u00a0;',
        'laissons-la dormir, rien n’est effacé\u00a0;',
        'cherchons qui prendra la suite.',
      ],
      open: 'Répondre',
      until: (day: string) =>
        `Sans réponse, elle se mettra en sommeil le ${day}. Aucune signature ne tombe, et un bouton la réveille.`,
    },
    slept: {
      subject: (name: string) => `La ${name} dort`,
      text: (name: string) =>
        `Comme annoncé il y a deux mois, la «\u00a0${name}\u00a0» s’est mise en sommeil. Son texte reste, ses signatures aussi.`,
      wake: 'La réveiller, quand vous voudrez',
      read: 'Lire sa page',
    },
  },
  answer: {
    over: 'Des nouvelles',
    title: (name: string) => `${name}\u00a0: et maintenant\u00a0?`,
    lead: (since: string) => `Nous n’avons rien vu depuis le ${since}. Vous savez mieux que nous.`,
    until: (day: string) => `Sans réponse, elle se mettra en sommeil le ${day}.`,
    alive: 'Elle vit, voici pourquoi',
    aliveText: 'Une phrase suffit\u00a0: elle se lira dans l’histoire du groupe.',
    words: 'Ce qui se passe',
    aliveButton: 'Elle vit',
    successors: 'Chercher qui prendra la suite',
    successorsText:
      'Les associations signataires reçoivent une lettre, et la page publique le dit. Vous gardez votre place tant que vous le souhaitez.',
    sleep: 'La laisser dormir',
    sleepText: 'On fait une pause, et on le dit. Rien n’est effacé, aucune signature ne tombe.',
    doneTitle: 'C’est noté, merci',
    done: 'Votre réponse se lit dans l’histoire de la déclinaison.',
    already: 'Quelqu’un a déjà répondu, ou il s’est passé quelque chose depuis. Il n’y a rien à faire.',
    see: 'Voir la déclinaison',
    goneTitle: 'Ce lien ne mène plus nulle part',
    gone: 'Il est trop ancien, ou il a été mal copié.',
  },
  problems: {
    'words-missing': 'Dites en une phrase ce qui se passe.',
    'words-long': 'C’est trop long\u00a0: 1\u00a0000\u00a0caractères au plus.',
    'not-yours': 'Seules les personnes qui animent peuvent la mettre en sommeil.',
    refused: 'Ce n’est plus possible à cette étape.',
  },
  call: {
    title: 'Chercher des successeurs',
    text: 'Vous voulez passer la main\u00a0? Les associations signataires reçoivent une lettre, la page publique le dit. Vous pourrez ensuite quitter le groupe sans que rien se perde.',
    button: 'Chercher qui prendra la suite',
    done: 'C’est dit\u00a0: les lettres partent, et la page publique le montre.',
    since: (day: string) => `L’appel est lancé depuis le ${day}.`,
  },
}
