import { listingShape, openListings } from '../../aid/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { projectPage, projectShape } from '../../projects/index.ts'
import { publicationShape, shownPublications } from '../../resources/index.ts'
import type { Batches, Reading } from './row.ts'

// These lists have files of their own, with filters; here, their first lines.

export async function* entraide({ site, lang, size }: Reading): Batches<'entraide'> {
  const { listings } = await openListings(site.db, {}, dayOf(site.clock()), { size })
  yield listings.map((listing) => listingShape(listing, lang, site.config.url))
}

export async function* projets({ site, lang, size }: Reading): Batches<'projets'> {
  const { projects } = await projectPage(site.db, { which: 'living' }, dayOf(site.clock()), { size })
  yield projects.map((one) => projectShape(one, lang, site.config.url))
}

export async function* actualites({ site, lang, size }: Reading): Batches<'actualites'> {
  const { publications } = await shownPublications(site.db, { kind: 'news' }, { size })
  yield publications.map((one) => publicationShape(one, lang, site.config.url))
}

export async function* ressources({ site, lang, size }: Reading): Batches<'ressources'> {
  const { publications } = await shownPublications(site.db, { kind: 'resource' }, { size })
  yield publications.map((one) => publicationShape(one, lang, site.config.url))
}
