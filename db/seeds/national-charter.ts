import { begin, openCharter, publish } from '../../app/charter/index.ts'
import type { Db } from '../../app/platform/db/database.ts'
import { principles, values } from './national-articles.ts'

/**
 * What a new installation starts with: an unofficial summary, in our own words, of the cooperation charter.
 * It is not the official text and says so wherever it is shown. Does nothing when the charter has a version.
 */
export async function loadNationalCharter(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const charterId = await openCharter(tx, 'nationale', now)
    const known = await tx
      .selectFrom('charter_versions')
      .select('id')
      .where('charter_id', '=', charterId)
      .executeTakeFirst()
    if (known) return
    const version = await begin(tx, charterId, summary, now)
    if (version.ok) await publish(tx, version.value, now)
  })
}

/** The text of version 1. */
export const summary = {
  title: 'Charte de coopération interassociative dans les quartiers prioritaires (résumé non officiel)',
  isOfficial: false,
  source: 'Résumé rédigé par Tissons d’après les présentations publiques de la charte.',
  changeKind: 'substantive' as const,
  changeSummary: '',
  articles: [
    {
      articleId: 'preambule',
      kind: 'preamble' as const,
      heading: 'Pourquoi coopérer',
      body: 'Dans les quartiers prioritaires, beaucoup d’associations agissent tout près les unes des autres, avec peu de moyens et des besoins qui grandissent. Coopérer, c’est choisir de se connaître, de s’entraider et d’agir ensemble, sans que personne perde son autonomie.\n\nCette charte est volontaire. Chaque association qui s’y reconnaît peut la signer, l’adapter à son territoire avec d’autres, et s’en retirer.',
      plain:
        'Dans nos quartiers, il y a beaucoup d’associations. Ensemble, on fait plus et mieux. Signer cette charte est un choix libre.',
      suggestions: [],
    },
    ...values,
    ...principles,
  ],
}
