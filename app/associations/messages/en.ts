import type { fr } from './fr.ts'

export const en = {
  themes: {
    food: 'Food aid and cooking',
    children: 'Children and young people',
    culture: 'Culture and arts',
    digital: 'Digital skills',
    education: 'Education and learning French',
    employment: 'Work and training',
    environment: 'Environment and surroundings',
    health: 'Health and well-being',
    housing: 'Housing',
    rights: 'Access to rights',
    'social-centre': 'Neighbourhood life',
    sport: 'Sport and leisure',
  },
} satisfies typeof fr
