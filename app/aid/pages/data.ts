import { dayOf } from '../../kernel/instants.ts'
import { type Cell, csvParts } from '../../platform/files/written-csv.ts'
import { answerFeed } from '../../platform/http/feed.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { whenChanged } from '../../platform/http/when-changed.ts'
import { formatDate, localPath } from '../../platform/languages.ts'
import { lastChange, licence } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import { openListings } from '../queries/listings.ts'
import { addressOf, type Cursor, type Filter } from '../rules/question.ts'
import { columns, shapeOf } from '../shape.ts'
import { asked } from './asked.ts'

const jsonPage = 100
const batch = 500
const longestFeed = 50

/** `/entraide.json`: a page of the list as data; `next` is the address of the next one. */
export async function listingsJson(c: Ctx): Promise<Response> {
  const { question, filter, errors, cursor } = await asked(c)
  if (errors[0]) return c.json({ erreur: errors[0].message }, 422)
  sayLicence(c)
  const { site, lang } = c.var
  const options = { after: cursor, size: jsonPage }
  const { listings, next } = await openListings(site.db, filter, dayOf(site.clock()), options)
  const more = next && `${site.config.url}${addressOf(localPath(lang, '/entraide.json'), question, next)}`
  const annonces = listings.map((one) => shapeOf(one, lang, site.config.url))
  return c.json({ licence, annonces, next: more ?? null })
}

/** `/entraide.csv`: the whole list, or what a question keeps of it, sent as it is read. */
export async function listingsCsv(c: Ctx): Promise<Response> {
  const { filter, errors } = await asked(c)
  if (errors[0]) return c.text(errors[0].message, 422)
  sayLicence(c)
  const type = 'text/csv; charset=utf-8; header=present'
  return whenChanged(c, await lastChange(c.var.site.db), () =>
    flow(c, { type, file: 'entraide.csv', parts: csvParts(columns, rows(c, filter)) }),
  )
}

async function* rows(c: Ctx, filter: Filter): AsyncGenerator<Cell[][], void> {
  const { site, lang } = c.var
  let after: Cursor | undefined
  do {
    const page = await openListings(site.db, filter, dayOf(site.clock()), { after, size: batch })
    yield page.listings.map((one) => {
      const shape = shapeOf(one, lang, site.config.url)
      return columns.map((column) => shape[column])
    })
    after = page.next
  } while (after)
}

/** `/entraide.atom`: the newest, everywhere or what and where the question says. */
export async function listingsFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { question, filter, errors, place } = await asked(c)
  if (errors[0]) return c.text(errors[0].message, 422)
  const { near: _, ...newest } = filter
  const options = { size: longestFeed }
  const { listings } = await openListings(site.db, newest, dayOf(site.clock()), options)
  const t = messages(lang)
  return answerFeed(c, {
    title: t.list.feed(place?.name),
    subtitle: t.list.description,
    path: addressOf(localPath(lang, '/entraide'), question),
    since: new Date('2026-01-01T00:00:00Z'),
    entries: listings.map((one) => ({
      uuid: one.id,
      title: `${t.directions[one.direction]} · ${one.title}`,
      summary: [
        t.kinds[one.kind],
        one.place.name,
        one.association.name,
        t.list.until(formatDate(lang, one.listedUntil)),
      ].join(' · '),
      path: localPath(lang, `/entraide/${one.code}`),
      at: one.editedAt ?? one.postedAt,
    })),
  })
}

function sayLicence(c: Ctx): void {
  c.header('link', `<${licence}>; rel="license"`)
}
