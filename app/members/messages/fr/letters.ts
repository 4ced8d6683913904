export const letters = {
  letters: {
    invitation: {
      hello: 'Bonjour,',
      subject: (place: string) => `Invitation pour ${place}`,
      invites: {
        representative: (by: string, place: string) =>
          `${by} vous invite à représenter ${place} sur Tissons.`,
        contributor: (by: string, place: string) => `${by} vous invite à contribuer à ${place} sur Tissons.`,
        steward: (by: string, place: string) =>
          `${by} vous invite à animer le territoire ${place} sur Tissons.`,
        relay: (by: string, place: string) =>
          `${by} vous invite à être relais du territoire ${place} sur Tissons.`,
      },
      handsOver: (by: string, place: string) => `${by} vous propose de prendre sa suite pour ${place}.`,
      what: {
        representative: 'Vous pourrez tenir sa fiche, parler en son nom et inviter d’autres personnes.',
        contributor: 'Vous pourrez tenir sa fiche et ses informations.',
        steward:
          'Vous pourrez faire vivre la charte sur ce territoire, avec les associations qui y agissent.',
        relay: 'Vous pourrez suivre la vie des territoires qu’il contient.',
      },
      open: 'Voir l’invitation',
      until: (day: string) => `L’invitation tient jusqu’au ${day}.`,
      notYou: 'Ce n’est pas pour vous\u00a0? Ne faites rien\u00a0: rien ne change sans votre bouton.',
    },
    joined: {
      subject: (association: string) => `Une nouvelle personne agit pour ${association}`,
      text: {
        representative: (who: string, association: string) =>
          `${who} représente maintenant ${association} sur Tissons, avec vous.`,
        contributor: (who: string, association: string) =>
          `${who} contribue maintenant à ${association} sur Tissons.`,
      },
      undo: 'Si c’est une erreur, vous pouvez retirer cette place.',
      open: 'Voir qui agit pour l’association',
    },
    stillYou: {
      subject: (association: string) => `Représentez-vous toujours ${association}\u00a0?`,
      hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
      ask: (association: string) =>
        `Vous représentez ${association} sur Tissons. Est-ce toujours vous\u00a0?`,
      why: 'Une réponse suffit\u00a0: oui, je passe la main, ou je m’en vais. Cela évite qu’une association reste sans personne.',
      open: 'Répondre',
      nothing: 'Sans réponse, rien ne s’arrête\u00a0: la signature reste en vigueur.',
    },
  },
}
