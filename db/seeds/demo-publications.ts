import { addDays } from '../../app/kernel/instants.ts'
import type { Db } from '../../app/platform/db/database.ts'
import { publish } from '../../app/resources/index.ts'
import { publications } from './cast/publications.ts'

/** What the fictional cast tells, through the act a visitor uses. Does nothing the second time. */
export async function loadDemoPublications(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('publications').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (tx) => {
    for (const { by, daysAgo, ...words } of publications) {
      const row = by.association
        ? await tx
            .selectFrom('associations_public')
            .select(['id', 'name'])
            .where('name', '=', by.association)
            .executeTakeFirst()
        : undefined
      const author = by.territory
        ? { is: 'territory' as const, ...by.territory }
        : row
          ? { is: 'association' as const, ...row }
          : { is: 'team' as const }
      await publish(tx, author, words, 'fr', addDays(now, -daysAgo))
    }
  })
}
