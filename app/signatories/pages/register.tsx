import { exchangeName, themeName } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { Lang } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { unnamedCount } from '../queries/counts.ts'
import { currentDirectory } from '../queries/directory.ts'
import type { Directory } from '../rules/directory/directory.ts'
import { facetsOf, find } from '../rules/directory/find.ts'
import { pageOrNeighbour } from '../rules/directory/order.ts'
import { addressOf, asksNothing, type FacetName, type Filter } from '../rules/filter.ts'
import { mapOf } from '../rules/map/map.ts'
import { type Answer, Register, type Words } from '../views/register.tsx'
import { type Asked, asked, facetValues, filterAt } from './asked.ts'

/** Lines of one page of the list. */
const pageSize = 50

/** `/signataires`: the register, whole or filtered, as a list or as a map. */
export async function register(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const t = messages(lang)
  const [request, directory] = await Promise.all([asked(c), currentDirectory(site.db)])
  const { place } = request
  const territory = place.is === 'one' ? place.territory : undefined
  const errors = errorsOf(request, lang)
  const head = {
    title: territory ? `${t.register.title}, ${territory.name}` : t.register.title,
    description: t.register.description,
    wide: true,
    status: errors.length > 0 ? 422 : 200,
    feed: { path: addressOf('/signataires.atom', request.question), title: t.feed.title(territory?.name) },
  }
  const unnamed = asksNothing(request.question) ? await unnamedCount(site.db) : undefined
  const filter = filterAt(request)
  const body = (
    <Register
      question={request.question}
      errors={errors}
      several={place.is === 'several' ? place.territories : []}
      territory={territory}
      nearPlace={request.near.is === 'point' ? request.near.territory : undefined}
      answer={filter && answerOf(directory, request, filter)}
      unnamed={unnamed}
      words={wordsIn(lang, directory)}
      mapScript={site.assets.liveMap}
      lang={lang}
      now={site.clock()}
    />
  )
  return show(c, head, body)
}

/** Why a place could not be found, beside its field. */
function errorsOf({ place, near }: Asked, lang: Lang) {
  const t = messages(lang).filters
  const ofNear = { unknown: t.unknownPlace, several: t.severalNear, unplaced: t.nowhere }
  return [
    ...(place.is === 'unknown' ? [{ field: 'lieu', message: t.unknownPlace }] : []),
    ...(near.is === 'point' || near.is === 'nowhere' ? [] : [{ field: 'pres', message: ofNear[near.is] }]),
  ]
}

function answerOf(directory: Directory, { question, cursor }: Asked, filter: Filter): Answer {
  const found = find(directory, filter)
  return {
    found,
    sort: filter.sort ?? 'recent',
    facets: facetsOf(directory, filter, found, facetValues),
    page: question.view === 'map' ? undefined : pageOrNeighbour(directory, found, filter, cursor, pageSize),
    map: question.view === 'map' ? mapOf(directory, found, filter.territoryId) : undefined,
  }
}

/** The words of each value one may choose. A network is called by its name. */
function wordsIn(lang: Lang, directory: Directory): Words {
  const t = messages(lang)
  const exchange = (what: string) => exchangeName(lang, what as never)
  const words: Record<FacetName, (value: string) => string> = {
    theme: (theme) => themeName(lang, theme as never),
    offers: exchange,
    seeks: exchange,
    kind: (kind) => t.kinds[kind as keyof typeof t.kinds],
    proof: (level) => t.proofs[level as keyof typeof t.proofs],
    network: (slug) => directory.bySlug(slug)?.name ?? slug,
  }
  return (facet, value) => words[facet](value)
}
