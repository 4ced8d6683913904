import { themeName } from '../../associations/index.ts'
import { currentVersion } from '../../charter/index.ts'
import { answerFeed } from '../../platform/http/feed.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { registerRecords, type SignatoryRecord } from '../queries/records.ts'
import { addressOf } from '../rules/filter.ts'
import { asked, filterAt } from './asked.ts'

const longest = 50

/** `/signataires.atom`: the latest signatures, everywhere or where and what the filters say. */
export async function registerFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang)
  const request = await asked(c)
  const { question, place } = request
  const filter = filterAt(request)
  if (!filter) return c.text(t.filters.unknownPlace, 422)
  // A feed tells the latest, whatever the order of the page it was found on.
  const { records } = await registerRecords(site.db, { ...filter, sort: 'recent' }, undefined, longest)
  const where = place.is === 'one' ? `${place.territory.name} (${place.territory.hint})` : undefined
  const version = await currentVersion(site.db)
  return answerFeed(c, {
    title: t.feed.title(where),
    subtitle: t.register.description,
    path: addressOf(localPath(lang, '/signataires'), question),
    since: version?.publishedAt ?? new Date(0),
    entries: records.map((signatory) => ({
      uuid: signatory.id,
      title: t.feed.entry(signatory.name),
      summary: summaryOf(c, signatory),
      path: localPath(lang, `/associations/${signatory.slug}`),
      at: signatory.signedAt,
    })),
  })
}

function summaryOf(c: Ctx, { kind, commune, themes }: SignatoryRecord): string {
  const { lang } = c.var
  const words = [messages(lang).kind[kind], commune, ...themes.map((theme) => themeName(lang, theme))]
  return words.filter(Boolean).join(' · ')
}
