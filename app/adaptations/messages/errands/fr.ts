export const fr = {
  words: {
    voices: (name: string, n: number, day: string) =>
      n === 0
        ? `${name}\u00a0: toutes les voix sont là.`
        : n === 1
          ? `${name}\u00a0: une association n’a pas encore donné sa voix. Dernier jour\u00a0: ${day}.`
          : `${name}\u00a0: ${n}\u00a0associations n’ont pas encore donné leur voix. Dernier jour\u00a0: ${day}.`,
    amendments: (name: string, n: number) =>
      n === 1
        ? `${name}\u00a0: une rédaction proposée attend une décision.`
        : `${name}\u00a0: ${n}\u00a0rédactions proposées attendent une décision.`,
    invitations: (name: string, n: number) =>
      n === 1
        ? `${name}\u00a0: une invitation est sans réponse depuis plus d’une semaine.`
        : `${name}\u00a0: ${n}\u00a0invitations sont sans réponse depuis plus d’une semaine.`,
    quiet: (name: string) => `${name} est calme depuis longtemps. Un mot suffit pour dire qu’elle vit.`,
    asleep: (name: string) => `${name} est en sommeil. Elle se réveille quand vous voulez.`,
    successors: (name: string) => `${name} cherche qui prendra la suite.`,
  },
  buttons: {
    voices: 'Voir les voix',
    amendments: 'Décider',
    invitations: 'Voir le groupe',
    quiet: 'Dire où elle en est',
    asleep: 'La réveiller',
    successors: 'Voir le groupe',
    read: 'Lire sa page',
  },
}
