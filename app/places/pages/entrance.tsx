import { squeeze } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import {
  searchTerritories,
  type Territory,
  territoriesByIds,
  territoryPath,
} from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { entrancePage } from '../queries/entrance.ts'
import type { Drawing } from '../rules/drawing.ts'
import { windowsOf } from '../rules/windows.ts'
import { Entrance } from '../views/entrance.tsx'
import type { LinkedDrawing } from '../views/map.tsx'

/** `/territoires`; `?lieu=` searches, and goes straight to the place that was chosen in the list. */
export async function entrance(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const query = squeeze((c.req.query('lieu') ?? '').slice(0, 100))
  const [chosen] = await territoriesByIds(site.db, [c.req.query('lieu-choice') ?? ''])
  if (chosen && query === chosen.name) return c.redirect(localPath(lang, territoryPath(chosen)), 303)
  const found: Territory[] = query ? await searchTerritories(site.db, query, 12) : []
  const [page, t] = [await entrancePage(site.db), messages(lang).entrance]
  const { main, insets } = windowsOf(page.layers)
  return show(
    c,
    { title: t.title, description: t.description, wide: true },
    <Entrance
      {...{ page, query, found, lang }}
      main={main && linked(main)}
      insets={insets.map(({ name, drawing }) => ({ name, drawing: linked(drawing) }))}
    />,
  )
}

export function linked(drawing: Drawing): LinkedDrawing {
  const others = drawing.others.map((mark) => ({ ...mark, href: territoryPath(mark.territory) }))
  return { ...drawing, others }
}
