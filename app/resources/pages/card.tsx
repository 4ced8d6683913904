import type { ComponentChild } from 'preact'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type Territory, territoryAddress } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import { shownPublications } from '../queries/publications.ts'
import { FewPublications } from '../views/list.tsx'

const shown = 3

/** On the page of a territory: the latest from here and from what it contains. */
export async function publicationsCard(at: {
  territory: Territory
  db: Db
  lang: Lang
}): Promise<ComponentChild> {
  const { territory, db, lang } = at
  if (territory.kind === 'france') return null
  const { publications } = await shownPublications(db, { territoryId: territory.id }, { size: shown })
  const t = messages(lang).card
  const all = { path: `/actualites?territoire=${territoryAddress(territory)}`, words: t.all }
  return <FewPublications {...{ lang, publications, id: 'actualites', title: t.title, all }} />
}
