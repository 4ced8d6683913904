const years = (n: number) =>
  n < 2 ? 'plus d’un an' : n === 2 ? 'deux ans' : n === 3 ? 'trois ans' : `${n}\u00a0ans`

export const fr = {
  themes: {
    food: 'Aide alimentaire et cuisine',
    children: 'Enfance et jeunesse',
    culture: 'Culture et arts',
    digital: 'Numérique',
    education: 'Éducation et apprentissage du français',
    employment: 'Emploi et insertion',
    environment: 'Environnement et cadre de vie',
    health: 'Santé et bien-être',
    housing: 'Logement et habitat',
    rights: 'Accès aux droits',
    'social-centre': 'Vie de quartier et lien social',
    sport: 'Sport et loisirs',
  },
  exchanges: {
    room: 'Une salle',
    equipment: 'Du matériel',
    vehicle: 'Un véhicule',
    skill: 'Un savoir-faire',
    volunteers: 'Des bénévoles',
    information: 'Des informations',
    partners: 'Des partenaires pour un projet',
  },
  age: {
    fresh: (when: string) => `confirmé ${when}`,
    old: (n: number) => `à confirmer\u00a0: dernière nouvelle il y a ${years(n)}`,
  },
  profile: {
    presentation: 'En une phrase ou deux',
    offers: 'Ce qu’elle propose',
    seeks: 'Ce qu’elle cherche',
    nothing: 'Elle n’a encore rien écrit ici.',
    networks: 'Ses réseaux',
    networksNote: 'C’est elle qui le dit\u00a0: cela n’engage ni le réseau, ni elle.',
    contact: 'La joindre',
    website: 'Site',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    office: 'Siège',
    officeHome: 'chez l’un de ses membres\u00a0: nous ne montrons que le quartier ou la commune',
    map: 'Voir sur une carte (OpenStreetMap)',
  },
}
