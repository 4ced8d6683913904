export const letters = {
  when: (words: string) => `Quand\u00a0: ${words}`,
  place: (words: string) => `Où\u00a0: ${words}`,
  access: (words: string) => `Pour entrer\u00a0: ${words}`,
  agenda: (words: string) => `Au programme\u00a0: ${words}`,
  answer:
    'Répondez d’une pression, sans compte\u00a0: oui, non ou peut-être, à combien. Une réponse vaut pour toute l’association.',
  button: 'Voir et répondre',
  see: 'Voir la rencontre',
  stop: 'Par ce même lien, vous pouvez ne plus recevoir de lettre sur cette rencontre.',
  invited: {
    subject: (title: string, day: string) => `Invitation\u00a0: ${title}, ${day}`,
    text: (association: string, territory: string) =>
      `${association} est invitée à une rencontre des associations (${territory}).`,
    by: (association: string) => `${association} vous y invite.`,
  },
  moved: {
    subject: (title: string, day: string) => `Changement\u00a0: ${title}, ${day}`,
    text: 'Cette rencontre a changé de jour, d’heure ou de lieu. Voici ce qui vaut maintenant.',
    again: 'Votre réponse est gardée. Changez-la si besoin.',
  },
  cancelled: {
    subject: (title: string, day: string) => `Annulée\u00a0: ${title}, ${day}`,
    text: 'Cette rencontre n’aura pas lieu.',
    why: (words: string) => `La raison donnée\u00a0: ${words}`,
  },
  near: {
    subject: (title: string, day: string) => `Bientôt\u00a0: ${title}, ${day}`,
    text: 'Cette rencontre approche.',
    said: {
      yes: 'Vous avez répondu oui\u00a0: à bientôt.',
      perhaps: 'Vous avez répondu peut-être. Votre lien vous permet de préciser.',
      none: 'Vous n’avez pas encore répondu. C’est l’affaire d’une pression.',
    },
  },
  minutes: {
    subject: (title: string, day: string) => `Compte rendu\u00a0: ${title}, ${day}`,
    text: (title: string, day: string, territory: string) =>
      `Le compte rendu de la rencontre «\u00a0${title}\u00a0» (${territory}, ${day}) est écrit.`,
    decided: 'Ce qui a été décidé\u00a0:',
    decision: (what: string, line: string) => (line ? `${what} (${line})` : what),
    button: 'Lire le compte rendu',
    kept: (association: string) =>
      `Ce compte rendu n’est pas lu par tout le monde\u00a0: cette lettre est pour ${association}.`,
  },
}
