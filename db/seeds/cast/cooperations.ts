/** What the cast did together. Both sides wish it shown, unless `waits`: then the other has not answered yet. */
export type CastCooperation = {
  what: string
  by: string
  with: string
  on: string
  residents?: number
  sentence?: string
  waits?: true
}

export const cooperations: CastCooperation[] = [
  {
    what: 'Un goûter des récoltes dans la cour du centre social',
    by: 'Les Glaneurs de Valbrume',
    with: 'Centre social Les Glycines',
    on: '2026-09-19',
    residents: 85,
    sentence: 'Les enfants ont tout épluché, les grands ont tout mangé.',
  },
  {
    what: 'Des dictées pour de rire, en plein air',
    by: 'Le Fil des mots',
    with: 'Les Jardins de la Filature',
    on: '2026-09-27',
    residents: 30,
  },
  {
    what: 'Le prêt du gymnase pour une bourse aux jouets',
    by: 'Ludothèque La Toupie',
    with: 'Bellevue Basket',
    on: '2026-11-07',
    residents: 120,
    sentence: 'Trois cents jouets ont changé de maison.',
  },
  {
    what: 'Une remorque réparée contre un atelier de cuisine',
    by: 'Atelier vélo des Quais',
    with: 'Secours des Essarts',
    on: '2026-10-24',
  },
  {
    what: 'Une matinée d’aide aux papiers en ligne',
    by: 'Cap Numérique',
    with: 'Les Oiseaux chantent',
    on: '2026-11-16',
    residents: 14,
    waits: true,
  },
]
