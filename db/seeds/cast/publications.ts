import type { Words } from '../../../app/resources/rules/publication.ts'

export type CastPublication = Words & {
  by: { association?: string; territory?: { id: string; name: string } }
  daysAgo: number
}

const qpv = 'qpv:QN99001M'

/** Fictional news and resources, which say so. */
export const publications: readonly CastPublication[] = [
  {
    by: {},
    daysAgo: 12,
    kind: 'news',
    title: 'Le site de la charte ouvre en démonstration',
    body: 'Tout ce que vous lisez ici est fictif\u00a0: les associations, les lieux, les actualités.\n\nVous pouvez essayer sans crainte de déranger quelqu’un.',
    themes: [],
  },
  {
    by: { territory: { id: qpv, name: 'Les Glycines' } },
    daysAgo: 5,
    kind: 'news',
    title: 'Une matinée pour les quatre principes (exemple fictif)',
    body: 'Sept associations du quartier ont relu la charte ensemble, principe par principe.\n\nProchaine étape\u00a0: choisir deux actions à mener au printemps.',
    themes: ['social-centre'],
    territoryId: qpv,
  },
  {
    by: { association: 'Les Glaneurs de Valbrume' },
    daysAgo: 3,
    kind: 'resource',
    title: 'Prêter sa remorque à une voisine\u00a0: notre convention d’une page (exemple fictif)',
    body: 'Nous prêtons une remorque à d’autres associations depuis un an. Trois phrases ont suffi\u00a0: qui vient la chercher, qui la rend, et qui prévient en cas de casse.\n\nPrenez-les, changez-les.',
    themes: ['food', 'environment'],
    territoryId: qpv,
  },
]
