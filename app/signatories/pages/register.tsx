import { isTheme, themeName, themes } from '../../associations/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { searchTerritories, territoriesByIds } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { associationPage } from '../queries/association.ts'
import { namedCounts, signatoryCounts } from '../queries/counts.ts'
import { registerPage } from '../queries/register.ts'
import { movedTo } from '../queries/told.ts'
import { readCursor } from '../rules/cursor.ts'
import {
  addressOf,
  asksNothing,
  type Filter,
  filterOf,
  type Question,
  readQuestion,
} from '../rules/filter.ts'
import { choosePlace, isStillMeant, type Place } from '../rules/place.ts'
import { AssociationView } from '../views/association.tsx'
import { Register } from '../views/register.tsx'

/** `/signataires`: the register, whole or filtered. */
export async function register(c: Ctx): Promise<Response> {
  const t = messages(c.var.lang)
  const { question, place, cursor } = await asked(c)
  const territory = place.is === 'one' ? place.territory : undefined
  const head = {
    title: territory ? `${t.register.title}, ${territory.name}` : t.register.title,
    description: t.register.description,
    wide: true,
    status: place.is === 'unknown' ? 422 : 200,
    feed: { path: addressOf('/signataires.atom', question), title: t.feed.title(territory?.name) },
  }
  const body = (
    <Register
      question={question}
      placeError={place.is === 'unknown' ? t.filters.unknownPlace : undefined}
      several={place.is === 'several' ? place.territories : []}
      themes={themes.map((theme) => ({ value: theme, label: themeName(c.var.lang, theme) }))}
      territory={territory}
      {...(await answer(c.var.site.db, question, place, cursor))}
      lang={c.var.lang}
      now={c.var.site.clock()}
    />
  )
  return show(c, head, body)
}

/** What a request asks of the register; every form of the register reads it the same way. */
export async function asked(c: Ctx) {
  const query = new URL(c.req.url).searchParams
  const question = readQuestion(query, isTheme)
  return { question, place: await placeOf(c.var.site.db, question), cursor: readCursor(query) }
}

/** The filter of a question whose place is known, or is none. */
export function filterAt(question: Question, place: Place): Filter | undefined {
  if (place.is === 'one') return filterOf(question, place.territory.id)
  return place.is === 'anywhere' ? filterOf(question) : undefined
}

async function placeOf(db: Db, { place, territory }: Question): Promise<Place> {
  const [chosen] = territory ? await territoriesByIds(db, [territory]) : []
  if (chosen && isStillMeant(place, chosen)) return { is: 'one', territory: chosen }
  if (!place) return territory ? { is: 'unknown' } : { is: 'anywhere' }
  return choosePlace(place, await searchTerritories(db, place, 8))
}

/** A name is not counted: everyone whose name holds “des” would have to be read. */
async function answer(db: Db, question: Question, place: Place, cursor: ReturnType<typeof readCursor>) {
  const filter = filterAt(question, place)
  if (!filter) return { page: undefined, counts: undefined, found: undefined }
  const [page, counts, found] = await Promise.all([
    registerPage(db, filter, cursor),
    asksNothing(question) ? signatoryCounts(db) : undefined,
    asksNothing(question) || question.name ? undefined : namedCounts(db, filter),
  ])
  return { page, counts, found }
}

/** `/associations/les-glaneurs-de-valbrume` */
export async function association(c: Ctx): Promise<Response> {
  const found = await associationPage(c.var.site.db, c.req.param('slug') ?? '')
  if (!found) return moved(c)
  const t = messages(c.var.lang).association
  const head = { title: found.name, description: t.description(found.name) }
  return show(c, head, <AssociationView association={found} lang={c.var.lang} now={c.var.site.clock()} />)
}

/** An entry that was joined to another leads to it; else there is no such page. */
async function moved(c: Ctx): Promise<Response> {
  const slug = await movedTo(c.var.site.db, c.req.param('slug') ?? '')
  return slug ? c.redirect(localPath(c.var.lang, `/associations/${slug}`), 302) : c.notFound()
}
