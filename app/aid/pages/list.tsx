import { themeName, themes } from '../../associations/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { openListings } from '../queries/listings.ts'
import { addressOf } from '../rules/question.ts'
import { ListingList } from '../views/list.tsx'
import { asked } from './asked.ts'

/** `/entraide`: needs and offers, whole or filtered. */
export async function listings(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { question, filter, errors, cursor, place, nearPlace } = await asked(c)
  const today = dayOf(site.clock())
  const page =
    errors.length > 0
      ? { listings: [], next: undefined }
      : await openListings(site.db, filter, today, { after: cursor })
  const t = messages(lang).list
  const head = {
    title: place ? `${t.title}, ${place.name}` : t.title,
    description: t.description,
    status: errors.length > 0 ? 422 : 200,
    wide: true,
    feed: { path: addressOf('/entraide.atom', question), title: t.feed(place?.name) },
  }
  const body = (
    <ListingList
      {...{ lang, question, errors, listings: page.listings }}
      next={page.next && addressOf(localPath(lang, '/entraide'), question, page.next)}
      nearPlace={nearPlace?.name}
      themes={themes.map((theme) => ({ value: theme, label: themeName(lang, theme) }))}
    />
  )
  return show(c, head, body)
}
