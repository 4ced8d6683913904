import { type Cell, csvParts } from '../../platform/files/written-csv.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { licence } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import { type Cursor, type Filter, shownPublications } from '../queries/publications.ts'
import type { PublicationKind } from '../rules/publication.ts'
import { columns, shapeOf } from '../shape.ts'
import { type Asked, addressWith, asked } from './asked.ts'
import { isPart, listPaths } from './list.tsx'

const jsonPage = 100
const batch = 500

/** `/actualites.json`, `/ressources.json`: a page of the list as data; `next` is the address of the next one. */
export function publicationsJson(kind: PublicationKind): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const question = await asked(c)
    if (question.isUnknown) return c.json({ erreur: messages(lang).filters.unknownPlace }, 422)
    sayLicence(c)
    const options = { after: question.after, size: jsonPage }
    const { publications, next } = await shownPublications(site.db, filterOf(kind, question), options)
    const path = localPath(lang, `${listPaths[kind]}.json`)
    return c.json({
      licence,
      publications: publications.map((one) => shapeOf(one, lang, site.config.url)),
      next: next ? `${site.config.url}${addressWith(path, question, next)}` : null,
    })
  }
}

/** `/actualites.csv`, `/ressources.csv`: the whole list, or what a question keeps of it, sent as it is read. */
export function publicationsCsv(kind: PublicationKind): Handler {
  return async (c) => {
    const question = await asked(c)
    if (question.isUnknown) return c.text(messages(c.var.lang).filters.unknownPlace, 422)
    sayLicence(c)
    const type = 'text/csv; charset=utf-8; header=present'
    const file = `${listPaths[kind].slice(1)}.csv`
    return flow(c, { type, file, parts: csvParts(columns, rows(c, filterOf(kind, question))) })
  }
}

async function* rows(c: Ctx, filter: Filter): AsyncGenerator<Cell[][], void> {
  const { site, lang } = c.var
  let after: Cursor | undefined
  do {
    const page = await shownPublications(site.db, filter, { after, size: batch })
    yield page.publications.map((one) => {
      const shape = shapeOf(one, lang, site.config.url)
      return columns.map((column) => cellOf(shape[column]))
    })
    after = page.next
  } while (after)
}

function cellOf(value: string | string[] | null): Cell {
  return Array.isArray(value) ? value.join(' | ') : value
}

function filterOf(kind: PublicationKind, { theme, place }: Asked): Filter {
  return { kind, ...(theme && { theme }), ...(isPart(place) && { territoryId: place.id }) }
}

function sayLicence(c: Ctx): void {
  c.header('link', `<${licence}>; rel="license"`)
}
