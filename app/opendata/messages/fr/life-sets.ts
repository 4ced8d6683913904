/** What lives between signatures, as data. */
export const lifeSets = {
  projets: {
    title: 'Projets à plusieurs',
    summary: 'Ce que des associations portent ensemble, et les appels à projets auxquels elles répondent.',
    text: 'Une ligne par projet public qui se prépare ou se fait. Les adresses acceptent les mêmes filtres que la page\u00a0: ce qui est montré, thème, lieu. Ce que les partenaires se disent entre eux n’y est jamais.',
    rhythm: 'Tout de suite\u00a0: un projet y entre et en sort en une minute.',
    columns: {},
  },
  actualites: {
    title: 'Actualités',
    summary: 'Ce que les signataires, l’animation des territoires et l’équipe nationale font savoir.',
    text: 'Une ligne par actualité, la plus récente d’abord. Les adresses acceptent les mêmes filtres que la page\u00a0: thème et lieu. Ce qui est retiré ou masqué n’y est plus.',
    rhythm: 'Tout de suite\u00a0: une actualité y entre et en sort en une minute.',
    columns: {},
  },
  ressources: {
    title: 'Ressources',
    summary: 'Ce qui peut servir ailleurs\u00a0: une méthode, un modèle, une adresse utile.',
    text: 'Une ligne par ressource, la plus récente d’abord. Les adresses acceptent les mêmes filtres que la page\u00a0: thème et lieu. Ce qui est retiré ou masqué n’y est plus.',
    rhythm: 'Tout de suite\u00a0: une ressource y entre et en sort en une minute.',
    columns: {},
  },
}
