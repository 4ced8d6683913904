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
}
