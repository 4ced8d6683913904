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
