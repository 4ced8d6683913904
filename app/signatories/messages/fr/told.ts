export const told = {
  closed: 'Cette association est fermée',
  closedOn: {
    register: (day: string) => `Dissoute le ${day}, d’après le répertoire national.`,
    declared: (day: string) => `Fermée le ${day}, d’après ce qui nous a été dit.`,
  },
  hadSigned: (version: number, day: string) =>
    `Elle avait signé la version ${version} de la charte le ${day}. Cette signature n’est plus comptée, elle reste dans l’histoire.`,
  known: 'Connue de',
  knownText: 'Une association signataire d’ici dit la connaître.',
  knownHere:
    'Des associations signataires d’ici, ou le centre du quartier, disent la connaître\u00a0: cela appuie sa signature.',
  correct: 'Proposer une correction',
  join: 'C’est votre association\u00a0? Demander à agir pour elle',
}
