import { themeName, themes } from '../../associations/index.ts'
import type { Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { shownPublications } from '../queries/publications.ts'
import type { PublicationKind } from '../rules/publication.ts'
import { PublicationList } from '../views/list.tsx'
import { addressWith, asked } from './asked.ts'

export const listPaths = { news: '/actualites', resource: '/ressources' } as const

/** `/actualites` or `/ressources`: whole, of a place or of a theme; the newest first. */
export function publications(kind: PublicationKind): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const question = await asked(c)
    const { typed, place, theme, after, isUnknown } = question
    const filter = { kind, ...(theme && { theme }), ...(isPart(place) && { territoryId: place.id }) }
    const page = isUnknown
      ? { publications: [], next: undefined }
      : await shownPublications(site.db, filter, { after })
    const t = messages(lang)
    const errors = isUnknown ? [{ field: 'lieu', message: t.filters.unknownPlace }] : []
    const { title, lead, at, feed } = t.lists[kind]
    const path = localPath(lang, listPaths[kind])
    const head = {
      title: place ? at(place.name) : title,
      description: lead,
      status: isUnknown ? 422 : 200,
      feed: { path: addressWith(`${listPaths[kind]}.atom`, question), title: feed(place?.name) },
    }
    const links = {
      self: path,
      other: localPath(lang, listPaths[kind === 'news' ? 'resource' : 'news']),
      files: (['atom', 'csv', 'json'] as const).map((form) => ({
        form,
        path: addressWith(localPath(lang, `${listPaths[kind]}.${form}`), question),
      })),
      next: page.next && addressWith(path, question, page.next),
    }
    const body = (
      <PublicationList
        {...{ lang, kind, theme, errors, links, publications: page.publications }}
        place={{ typed, ...(place && { name: place.name }) }}
        themes={themes.map((value) => ({ value, label: themeName(lang, value) }))}
      />
    )
    return show(c, head, body)
  }
}

/** France as a whole is no filter. */
export function isPart<T extends { kind: string }>(place: T | undefined): place is T {
  return place !== undefined && place.kind !== 'france'
}
