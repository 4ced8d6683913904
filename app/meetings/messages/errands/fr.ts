export const fr = {
  words: {
    agenda: (title: string, day: string) =>
      `«\u00a0${title}\u00a0», le ${day}\u00a0: il n’y a pas encore d’ordre du jour.`,
    answers: (title: string, day: string, n: number) =>
      n === 1
        ? `«\u00a0${title}\u00a0», le ${day}\u00a0: une association invitée n’a pas encore répondu.`
        : `«\u00a0${title}\u00a0», le ${day}\u00a0: ${n}\u00a0associations invitées n’ont pas encore répondu.`,
    minutes: (title: string, day: string) =>
      `«\u00a0${title}\u00a0», le ${day}\u00a0: qu’est-ce qui a été décidé\u00a0?`,
  },
  buttons: {
    agenda: 'Écrire l’ordre du jour',
    answers: 'Voir les réponses',
    minutes: 'Écrire le compte rendu',
  },
}
