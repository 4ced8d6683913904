export const list = {
  over: 'La charte vit',
  title: 'Projets à plusieurs',
  lead: 'Ce que des associations portent ensemble, et les appels à projets auxquels elles cherchent à répondre à plusieurs.',
  description: 'Projets portés à plusieurs associations dans les quartiers prioritaires.',
  views: {
    living: 'Projets en préparation ou en cours',
    calls: 'Qui veut répondre ensemble\u00a0?',
    ended: 'Projets menés à bien',
  },
  tabs: 'Ce qui est montré',
  open: 'Ouvrir un projet',
  openHint: 'Depuis l’espace de votre association signataire.',
  by: (lead: string, others: readonly string[]) =>
    others.length === 0
      ? lead
      : others.length <= 2
        ? `${lead}, avec ${others.join(' et ')}`
        : `${lead}, avec ${others.slice(0, 2).join(', ')} et ${others.length - 2}\u00a0autre${others.length > 3 ? 's' : ''}`,
  until: (call: string, day: string) => `${call}, jusqu’au ${day}`,
  together: 'Cherche à répondre à plusieurs',
  filters: {
    title: 'Chercher dans les projets',
    place: 'Territoire',
    theme: 'Thème',
    any: 'Tous les thèmes',
    search: 'Chercher',
    clear: 'Tout effacer',
    unknown: 'Nous ne connaissons pas ce lieu. Essayez une commune, un quartier ou un code postal.',
    several: 'Plusieurs lieux portent ce nom. Précisez, par exemple avec le code postal.',
  },
  empty: {
    living: {
      title: 'Aucun projet ici pour le moment',
      text: 'Une idée à faire à plusieurs\u00a0? Ouvrez un projet\u00a0: un titre et quelques phrases suffisent pour commencer.',
    },
    calls: {
      title: 'Aucun appel à répondre ensemble pour le moment',
      text: 'Vous avez repéré un appel à projets\u00a0? Ouvrez un projet et demandez qui veut y répondre avec vous.',
    },
    ended: {
      title: 'Aucun projet mené à bien ici pour le moment',
      text: 'Ils apparaîtront ici quand ceux qui les portent le diront.',
    },
  },
  all: 'Voir tous les projets',
  data: 'La même liste ailleurs',
  csv: 'Tableau (CSV)',
  json: 'Données (JSON)',
  atom: 'Suivre par un flux (Atom)',
  ics: 'Les dates limites dans mon agenda',
  feed: (place?: string) => (place ? `Projets à plusieurs, ${place}` : 'Projets à plusieurs'),
  deadline: (call: string) => `Date limite\u00a0: ${call}`,
  cardHere: 'Projets à plusieurs ici',
  cardOf: 'Ses projets à plusieurs',
  cardAll: 'Voir tous les projets d’ici',
}
