/** Meetings of the cast. Days count from the day the demonstration is opened, so that it always has a future. */
export type CastMeeting = {
  title: string
  territory: string
  /** Who convenes, by name and association. */
  by: { name: string; association: string }
  inDays: number
  from: string
  to: string
  place: string
  access: string
  agenda: string[]
  isPublic: boolean
  minutesFor: 'group' | 'signatories' | 'public'
  /** What each association invited says; nothing when it has not answered. */
  invited: { association: string; answer?: 'yes' | 'no' | 'perhaps'; people?: number; sentence?: string }[]
  cancelledBecause?: string
  minutes?: string
  decisions?: { what: string; who: string; inDays?: number }[]
}

const samir = { name: 'Samir Kerdoual', association: 'Centre social Les Glycines' }
const fanta = { name: 'Fanta Brossard', association: 'Ludothèque La Toupie' }

export const meetings: CastMeeting[] = [
  {
    title: 'Préparer la fête du quartier',
    territory: 'qpv:QN99001M',
    by: samir,
    inDays: 9,
    from: '18:30',
    to: '20:30',
    place: 'Centre social Les Glycines, salle du rez-de-chaussée, 4 rue des Tisserands',
    access: 'De plain-pied. Bus C2, arrêt Filature. Un coin pour les enfants.',
    agenda: [
      'Un tour de table\u00a0: qui fait quoi cet hiver',
      'La fête\u00a0: date, rue, matériel',
      'Qui signe la charte',
    ],
    isPublic: true,
    minutesFor: 'signatories',
    invited: [
      {
        association: 'Les Glaneurs de Valbrume',
        answer: 'yes',
        people: 3,
        sentence: 'Nous apportons la soupe.',
      },
      { association: 'Ludothèque La Toupie', answer: 'perhaps' },
      { association: 'Centre social Les Glycines', answer: 'yes', people: 2 },
    ],
  },
  {
    title: 'Se répartir les salles de l’hiver',
    territory: 'qpv:QN99001M',
    by: fanta,
    inDays: -20,
    from: '18:00',
    to: '19:30',
    place: 'Ludothèque La Toupie, 12 cour du Métier',
    access: 'Deux marches\u00a0; sonnez, on vient vous aider.',
    agenda: ['Les salles libres, jour par jour', 'Les clés'],
    isPublic: true,
    minutesFor: 'public',
    invited: [
      { association: 'Les Glaneurs de Valbrume', answer: 'yes', people: 2 },
      { association: 'Centre social Les Glycines', answer: 'yes', people: 1 },
    ],
    minutes:
      'Trois salles sont libres en soirée, deux le samedi.\n\nLes Glaneurs cherchaient un lieu pour trier les invendus\u00a0: ce sera la réserve de la ludothèque, le samedi matin.',
    decisions: [
      {
        what: 'Un double des clés reste à l’accueil du centre social',
        who: 'Centre social Les Glycines',
        inDays: -5,
      },
      { what: 'Tenir à jour le tableau des salles', who: 'Ludothèque La Toupie', inDays: 40 },
    ],
  },
  {
    title: 'Visite du jardin de la Filature',
    territory: 'qpv:QN99001M',
    by: samir,
    inDays: 4,
    from: '14:00',
    to: '16:00',
    place: 'Jardin de la Filature, portail bleu',
    access: 'Allée en terre.',
    agenda: [],
    isPublic: true,
    minutesFor: 'public',
    invited: [{ association: 'Les Glaneurs de Valbrume', answer: 'yes', people: 4 }],
    cancelledBecause: 'Le portail est en travaux. Nous proposerons une autre date.',
  },
]
