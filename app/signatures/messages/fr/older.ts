export const older = {
  titles: {
    waiting: 'Confirmer une signature plus ancienne',
    confirmed: 'C’est confirmé',
    withdrawn: 'Cette signature est retirée',
    ended: 'Cette signature n’est plus en vigueur',
    expired: 'Ce lien n’ouvre plus',
  },
  leads: {
    waiting: (association: string, source: string) =>
      `${association} figure parmi les signataires de la charte. Sa signature a été donnée avant l’ouverture de ce site\u00a0; elle vient de\u00a0: ${source}.`,
    confirmed: (association: string, _source: string) =>
      `${association} a confirmé sa signature. Sa page le dit. Vous n’avez plus rien à faire.`,
    withdrawn: (association: string, _source: string) =>
      `Vous avez retiré la signature de ${association}. Elle n’est plus comptée ni montrée parmi les signataires.`,
    ended: (association: string, _source: string) =>
      `La signature reprise pour ${association} n’est plus en vigueur\u00a0: elle a été retirée, ou l’association a signé elle-même depuis.`,
    expired: (association: string, _source: string) =>
      `Ce lien a plus de trois mois. La signature de ${association} reste comme elle était. Vous pouvez signer vous-mêmes.`,
  },
  meeting: {
    title: 'Confirmer votre signature',
    lead: (association: string, source: string) =>
      `${association} a signé la charte en réunion (${source}). La personne qui animait l’a saisie pour vous.`,
    what: [
      'Ouvrir cette page n’a rien changé\u00a0: seul le bouton confirme.',
      'La signature compte déjà. Après votre geste, sa page dira que l’association l’a confirmée.',
      'C’est volontaire, cela ne donne à personne de prise sur vos financements, et cette même page permet de la retirer.',
    ],
  },
  what: [
    'Ouvrir cette page n’a rien changé\u00a0: seul le bouton confirme.',
    'La signature reste telle qu’elle était, avec sa date. La page dira que l’association l’a confirmée depuis.',
    'C’est volontaire, cela ne donne à personne de prise sur vos financements, et cette même page permet de la retirer.',
  ],
  read: (version: number) => `Lire la version ${version} de la charte`,
  button: (association: string) => `Confirmer au nom de ${association}`,
  sending: 'Un instant…',
  anew: 'Pour dire qui a décidé, et quand\u00a0:',
  sign: 'signer vous-mêmes, en deux minutes',
  mistake: 'C’est une erreur, ou vous préférez ne plus y figurer\u00a0?',
  withdraw: 'Retirer cette signature',
  again: 'Si vous changez d’avis\u00a0:',
  page: 'Voir la page de l’association',
}
