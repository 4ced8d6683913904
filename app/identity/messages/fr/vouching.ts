export const vouching = {
  vouching: {
    ask: {
      title: 'Demander à des voisines',
      lead: 'Votre demande est transmise. Personne ne lit plus le courrier de l’association\u00a0? Des voisines qui vous connaissent peuvent le dire.',
      how: [
        'Deux associations voisines suffisent, ou le centre qui anime le territoire\u00a0: nous lui écrivons aussi, s’il y en a un.',
        'Elles lisent votre nom et ce que vous avez écrit, jamais votre adresse. Aucune n’est tenue de répondre.',
        'Une semaine après leur deuxième oui, vous pourrez agir pour l’association, sauf si quelqu’un le conteste\u00a0: l’équipe trancherait.',
      ],
      which: 'Lesquelles vous connaissent\u00a0?',
      hint: (most: number) => `Signataires des mêmes communes. ${most} au plus.`,
      problem: (most: number) => `Cochez au moins une association, et ${most} au plus.`,
      button: 'Leur demander',
      none: 'Aucune association de votre commune n’est encore signataire. L’équipe répondra à votre demande.',
    },
    say: {
      title: (name: string) => `Connaissez-vous ${name}\u00a0?`,
      lead: (name: string, association: string, neighbour: string) =>
        `${name} dit agir pour ${association}, et l’a demandé à ${neighbour}. Cette personne écrit\u00a0:`,
      what: [
        'Votre oui ajoute, et n’enlève rien à personne. Qui représentait l’association en est prévenu, avec le nom de la vôtre, et peut le contester.',
        'Vous ne la connaissez pas\u00a0? Fermez cette page\u00a0: rien ne sera dit.',
      ],
      button: (name: string) => `Oui, nous connaissons ${name}`,
    },
    waits: (neighbours: readonly string[], day: string) =>
      `Disent connaître cette personne\u00a0: ${neighbours.join(', ')}. Sans contestation, elle pourra agir le ${day}.`,
    said: (neighbours: readonly string[]) =>
      `Disent connaître cette personne\u00a0: ${neighbours.join(', ')}.`,
    contested: (day: string, because: string) =>
      because ? `Contesté le ${day}\u00a0: «\u00a0${because}\u00a0»` : `Contesté le ${day}.`,
    contestHint: 'Si vous dites non, c’est l’équipe nationale qui tranchera, avec votre raison.',
    neighbours: 'des voisines',
  },
}
