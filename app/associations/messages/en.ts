import type { fr } from './fr.ts'

const years = (n: number) => (n < 2 ? 'more than a year' : `${['two', 'three', 'four'][n - 2] ?? n} years`)

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
  exchanges: {
    room: 'A room',
    equipment: 'Equipment',
    vehicle: 'A vehicle',
    skill: 'A skill',
    volunteers: 'Volunteers',
    information: 'Useful information',
    partners: 'Partners for a project',
  },
  age: {
    fresh: (when) => `confirmed ${when}`,
    old: (n) => `to be confirmed: last news ${years(n)} ago`,
  },
  profile: {
    presentation: 'In a sentence or two',
    offers: 'What it offers',
    seeks: 'What it looks for',
    nothing: 'It has written nothing here yet.',
    networks: 'Its networks',
    networksNote: 'This is what the association says: it binds neither the network nor the association.',
    contact: 'Get in touch',
    website: 'Website',
    email: 'E-mail address',
    phone: 'Telephone',
    office: 'Head office',
    officeHome: 'at the home of one of its members: we only show the neighbourhood or the town',
    map: 'See it on a map (OpenStreetMap)',
  },
} satisfies typeof fr
