export const fr = {
  letter: {
    subject: (charter: string) => `Toujours d’accord\u00a0? ${charter}`,
    hello: 'Bonjour,',
    signed: (association: string, charter: string, day: string) =>
      `${association} a donné son accord à la «\u00a0${charter}\u00a0» le ${day}.`,
    because: {
      delay: 'Du temps a passé, les personnes changent\u00a0: nous vous demandons si c’est toujours vrai.',
      'local-version':
        'Le groupe a adopté une nouvelle version de son texte. Votre signature reste sur la version que vous avez signée.',
      'national-version':
        'La charte nationale a une nouvelle version. La déclinaison ne change que si son groupe le décide\u00a0; c’est l’occasion de dire où vous en êtes.',
    },
    choices: [
      'toujours d’accord\u00a0: un bouton\u00a0;',
      'd’accord avec la version la plus récente, s’il y en a une\u00a0: un bouton aussi\u00a0;',
      'vous retirer\u00a0: c’est possible à tout moment\u00a0;',
      'ne rien faire\u00a0: votre signature reste.',
    ],
    open: 'Répondre',
    nothing:
      'Ouvrir la page ne change rien. Personne n’est classé selon sa réponse, et cette lettre n’est pas répétée.',
  },
  page: {
    over: (association: string) => `Au nom de ${association}`,
    title: 'Toujours d’accord\u00a0?',
    lead: (charter: string, version: number, day: string) =>
      `Votre association a signé la version ${version} de la «\u00a0${charter}\u00a0», accord donné le ${day}.`,
    read: (version: number) => `Relire la version ${version}`,
    same: (version: number) => `Toujours d’accord avec la version ${version}`,
    sameText:
      'Votre signature reste ce qu’elle est, et la page de la déclinaison dira que vous l’avez redit ce mois-ci.',
    newerTitle: 'Une version plus récente',
    newerText: (version: number, day: string) => `La version ${version} a été adoptée le ${day}.`,
    compare: (a: number, b: number) => `Voir ce qui a changé entre les versions ${a} et ${b}`,
    newer: (version: number) => `Signer la version ${version}`,
    both: 'Vous avez signé à deux\u00a0: il faudra vos deux accords, chacun par sa lettre.',
    otherWanting: (version: number) =>
      `Votre accord avec la version ${version} est noté. Il manque celui de la deuxième personne qui a signé\u00a0: elle a reçu la même lettre.`,
    withdrawTitle: 'Se retirer',
    withdrawText: 'Sans raison à donner. Votre passage reste dit, rien d’autre.',
    withdraw: 'Retirer notre signature',
    nothingTitle: 'Ou ne rien faire',
    nothing: 'Votre signature reste. Fermez cette page, tout simplement.',
    done: 'C’est dit, merci. La page de la déclinaison le montre.',
    changed: 'Le texte a changé pendant votre lecture. Relisez-le avant de répondre.',
    goneTitle: 'Ce lien ne mène à aucune signature en cours',
    gone: 'La signature a été retirée, ou le lien a été mal copié. Vous pouvez retrouver vos signatures avec votre adresse.',
    find: 'Retrouver mes signatures',
  },
  agreed: (when: string) => `toujours d’accord ${when}`,
  agreedOn: (version: number, when: string) => `d’accord avec la version ${version} ${when}`,
}
