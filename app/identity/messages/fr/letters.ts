export const letters = {
  letters: {
    hello: 'Bonjour,',
    someone: 'Une personne',
    notYou: 'Ce n’était pas vous\u00a0? Ne faites rien\u00a0: rien n’est transmis sans ce bouton.',
    confirm: {
      subject: (association: string) => `Confirmez votre demande\u00a0: ${association}`,
      text: {
        claim: (association: string) =>
          `Vous demandez à agir pour ${association} sur Tissons. Ouvrez cette page, puis appuyez sur le bouton\u00a0:`,
        correction: (association: string) =>
          `Vous proposez une correction à la fiche de ${association}. Ouvrez cette page, puis appuyez sur le bouton\u00a0:`,
      },
      open: 'Confirmer ma demande',
    },
    decide: {
      subject: (association: string) => `Une demande à propos de ${association}`,
      text: {
        claim: (name: string, association: string) =>
          `${name} demande à agir pour ${association} sur Tissons, et écrit\u00a0:`,
        correction: (name: string, association: string) =>
          `${name} propose une correction à la fiche de ${association}\u00a0:`,
      },
      open: 'Lire et répondre',
      nothing: 'Sans réponse de votre part, l’équipe nationale regardera.',
    },
    vouch: {
      subject: (association: string) => `Connaissez-vous cette personne\u00a0? ${association}`,
      text: (name: string, association: string, neighbour: string) =>
        `${name} dit agir pour ${association}, et n’en reçoit pas le courrier. Cette personne a choisi de le demander à ${neighbour}, sa voisine. Elle écrit\u00a0:`,
      open: 'Lire, et le dire si vous la connaissez',
      nothing:
        'Vous ne la connaissez pas, ou vous hésitez\u00a0? Ne faites rien\u00a0: personne ne saura que vous n’avez pas répondu.',
    },
    vouched: {
      subject: (association: string) => `Une personne va pouvoir agir pour ${association}`,
      text: (name: string, association: string) =>
        `${name} demande à agir pour ${association} sur Tissons, et écrit\u00a0:`,
      by: (neighbours: readonly string[]) =>
        `Disent connaître cette personne\u00a0: ${neighbours.join(', ')}.`,
      opens: (day: string) =>
        `Sans nouvelle de vous, elle pourra agir pour l’association le ${day}. Vous gardez votre place. Si ce n’est pas juste, dites-le\u00a0: l’équipe nationale tranchera.`,
      open: 'Lire et répondre',
    },
    decided: {
      subject: (association: string) => `Votre demande à propos de ${association}`,
      claim: {
        accepted: (association: string) =>
          `Vous pouvez maintenant agir pour ${association}. Connectez-vous avec cette adresse.`,
        declined: (association: string) => `Votre demande à agir pour ${association} n’a pas été acceptée.`,
      },
      correction: {
        accepted: (association: string) => `Merci\u00a0: la fiche de ${association} a été revue.`,
        declined: (association: string) => `La correction proposée pour ${association} n’a pas été retenue.`,
      },
      reason: (reason: string) => `La raison donnée\u00a0: ${reason}`,
      signIn: 'Me connecter',
      see: 'Voir la fiche',
    },
  },
}
