import { signedIn } from '../../accounts/index.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Handler } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { lastEndOf } from '../queries/digests.ts'
import { readerOf } from '../queries/reader.ts'
import { toldTo } from '../queries/told.ts'
import type { WeeklyPart } from '../rules/part.ts'
import { firstDays } from '../rules/week.ts'
import { Preview } from '../views/preview.tsx'

/** `/espace/nouvelles`: what the next letter of the week would say. */
export const previewPage =
  (parts: readonly WeeklyPart[]): Handler =>
  async (c) => {
    const { site, lang } = c.var
    const { id } = signedIn(c)
    const until = site.clock()
    const since = (await lastEndOf(site.db, id)) ?? addDays(until, -firstDays)
    const told = await toldTo(site.db, parts, await readerOf(site.db, id), { since, until })
    const { title } = messages(lang).preview
    return show(c, { title, robots: 'noindex' }, <Preview {...{ lang, since, parts: told }} />)
  }
