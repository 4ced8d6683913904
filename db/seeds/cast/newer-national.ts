import type { Article } from '../../../app/charter/index.ts'
import { summary } from '../national-charter.ts'

/** What the fictional second version of the summary changes, article by article: a sentence each. */
const changed: Record<string, Pick<Article, 'body' | 'plain'>> = {
  partage: {
    body: 'Nous mettons en commun ce qui peut l’être : une salle, du matériel, une information, un savoir-faire, un contact. Ce qui est prêté est noté, pour que chacune puisse compter dessus. Nous veillons à ce que les ressources profitent à tout le territoire, et d’abord à celles et ceux qui en ont le moins.',
    plain: 'On se prête une salle, du matériel, et on le note. On partage ce que l’on sait.',
  },
  transparence: {
    body: 'Nous disons ce que nous faisons, avec qui et pourquoi. Quand nous répondons au même appel à projets qu’une voisine, nous le lui disons avant. Dans un projet commun, chacune connaît le rôle, les moyens et les limites des autres.',
    plain: 'On dit ce que l’on fait. On prévient avant de répondre au même appel. Chacun sait qui fait quoi.',
  },
  evaluation: {
    body: 'Nous nous retrouvons au moins une fois par an pour regarder ce que la charte a permis, ce qui a coincé et ce que nous voulons changer. Cette évaluation nous appartient : elle sert à apprendre, pas à noter.',
    plain: 'Une fois par an, on regarde ensemble ce qui marche et ce qui ne marche pas.',
  },
}

/** A second version of the unofficial summary, for the demonstration alone: what a text that moves looks like. */
export const newerSummary = {
  ...summary,
  source: `${summary.source} Cette version 2 est fictive : elle montre, dans la démonstration, ce qui se passe quand le texte change.`,
  changeSummary:
    'Noter ce que l’on prête, prévenir une voisine avant de répondre au même appel à projets, faire le bilan au moins une fois par an.',
  articles: summary.articles.map((article) => ({ ...article, ...changed[article.articleId] })),
}

/** After every signature of the cast: all of them stand on version 1, and nobody is dropped. */
export const newerOn = '2026-11-13'

/** Who looked at it and stays where it is. */
export const staying = {
  charter: 'charte-de-cooperation-de-valbrume',
  by: 'Centre social Les Glycines',
  words: 'Nous venons d’adopter notre texte. Nous regarderons au printemps, tous ensemble.',
}

/** Who took it up: one article as it is, one with words of its own, one not; then adopted its next version. */
export const takingUp = {
  charter: 'charte-de-cooperation-des-essarts',
  by: 'Secours des Essarts',
  take: 'partage',
  adapt: {
    article: 'transparence',
    words:
      'Nous disons ce que nous faisons, avec qui et pourquoi. Autour du lac, les dossiers se montrent **avant** d’être envoyés, à la réunion du premier lundi.',
  },
  decline: {
    article: 'evaluation',
    reason:
      'Nous faisons le bilan deux fois par an, avant et après l’hiver : nous gardons « régulièrement ».',
  },
  adoption: {
    frozen: '2026-11-16',
    closes: '2026-11-20',
    voices: {
      'Secours des Essarts': { choice: 'agree' as const },
      'Fédération des associations de La Tisse': { choice: 'agree' as const, said: 'phone' as const },
    },
  },
}
