export const fr = {
  roles: {
    representative: 'Représente l’association',
    contributor: 'Contribue à la vie de l’association',
    steward: 'Anime le territoire',
    relay: 'Relais du territoire',
  },
  someone: 'une personne qui a quitté Tissons',
  space: {
    title: 'Mon espace',
    lead: (name: string) => `Bonjour ${name}. Voici ce pour quoi vous pouvez agir ici.`,
    joined: (association: string) => `Vous représentez maintenant ${association} sur Tissons.`,
    associations: 'Mes associations',
    territories: 'Mes territoires',
    offer: {
      title: (association: string) => `Vous avez signé pour ${association}`,
      text: 'Vous pouvez la représenter ici\u00a0: tenir sa fiche, inviter des collègues, répondre en son nom.',
      button: (association: string) => `Représenter ${association}`,
      sending: 'Un instant…',
    },
    empty: 'Rien à faire ici pour l’instant',
    emptyText:
      'Vous n’agissez encore pour aucune association ni aucun territoire. Une association vous y fait entrer en signant la charte, ou en vous invitant.',
    sign: 'Signer la charte',
    team: 'Aller à l’espace de l’équipe nationale',
    signOut: 'Me déconnecter',
    asked: { title: 'Regardez votre boîte aux lettres' },
  },
  desk: {
    people: 'Qui agit pour l’association',
    tenders: 'Qui anime ce territoire',
    noTender: 'Personne n’a encore été désigné pour ce territoire même.',
    back: 'Mon espace',
  },
}
