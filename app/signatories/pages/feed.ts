import { themeName } from '../../associations/index.ts'
import { currentVersion } from '../../charter/index.ts'
import { answerFeed } from '../../platform/http/feed.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { registerPage } from '../queries/register.ts'
import { addressOf } from '../rules/filter.ts'
import type { Signatory } from '../rules/signatory.ts'
import { asked, filterAt } from './register.tsx'

const longest = 50

/** `/signataires.atom`: the latest signatures, everywhere or where and what the filters say. */
export async function registerFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang)
  const { question, place } = await asked(c)
  const filter = filterAt(question, place)
  if (!filter) return c.text(t.filters.unknownPlace, 422)
  const { signatories } = await registerPage(site.db, filter, undefined, longest)
  const where = place.is === 'one' ? `${place.territory.name} (${place.territory.hint})` : undefined
  const version = await currentVersion(site.db)
  return answerFeed(c, {
    title: t.feed.title(where),
    subtitle: t.register.description,
    path: addressOf(localPath(lang, '/signataires'), question),
    since: version?.publishedAt ?? new Date(0),
    entries: signatories.map((signatory) => ({
      uuid: signatory.id,
      title: t.feed.entry(signatory.name),
      summary: summaryOf(c, signatory),
      path: localPath(lang, `/associations/${signatory.slug}`),
      at: signatory.signedAt,
    })),
  })
}

function summaryOf(c: Ctx, { kind, commune, themes }: Signatory): string {
  const { lang } = c.var
  const words = [messages(lang).kind[kind], commune, ...themes.map((theme) => themeName(lang, theme))]
  return words.filter(Boolean).join(' · ')
}
