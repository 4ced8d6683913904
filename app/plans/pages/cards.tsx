import type { LocalCharter } from '../../adaptations/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { EngagedIn, PlaceActions, PlanCard } from '../cards.tsx'
import { engagedIn, nextActionsIn, nextActionsOf } from '../queries/shown.ts'

type At = { db: Db; lang: Lang; now: Date }

/** On the page of a local charter: what comes next. */
export async function planOfCharter({ charter, db, lang, now }: At & { charter: LocalCharter }) {
  if (charter.version === undefined) return null
  const actions = await nextActionsOf(db, charter.id)
  const isPublic = charter.planLevel === 'public'
  return <PlanCard slug={charter.slug} today={dayOf(now)} {...{ lang, now, actions, isPublic }} />
}

/** On the page of a territory: what is being prepared there. */
export async function planOfPlace({ territory, db, lang, now }: At & { territory: { id: string } }) {
  return (
    <PlaceActions actions={await nextActionsIn(db, territory.id)} today={dayOf(now)} {...{ lang, now }} />
  )
}

/** On the page of an association: what it took on. */
export async function planOfAssociation({
  association,
  db,
  lang,
  now,
}: At & { association: { id: string } }) {
  return <EngagedIn actions={await engagedIn(db, association.id)} today={dayOf(now)} {...{ lang, now }} />
}
