import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { searchKnown } from '../queries/noting.ts'
import { shownCooperations } from '../queries/shown.ts'
import { CooperationList } from '../views/list.tsx'

/** `/cooperations`: what was done together and both sides wish shown. */
export async function cooperations(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const after = readCursor(c.req.query('apres') ?? '')
  const page = await shownCooperations(site.db, after ? { after } : {})
  const t = messages(lang).list
  const next = page.next && `${localPath(lang, '/cooperations')}?apres=${page.next.on}_${page.next.id}`
  const body = <CooperationList lang={lang} cooperations={page.cooperations} next={next} now={site.clock()} />
  return show(c, { title: t.title, description: t.lead }, body)
}

/** `/cooperations/associations?q=`: named signatories, for the form. Who asked for silence is not proposed. */
export async function associationSuggestions(c: Ctx): Promise<Response> {
  const text = (c.req.query('q') ?? '').slice(0, 200).toWellFormed()
  const found = await searchKnown(c.var.site.db, text)
  return c.json(found.map(({ id, name, commune }) => ({ value: id, label: name, note: commune ?? '' })))
}

/** The last line of the page before: its day and its id. Anything else is the first page. */
function readCursor(text: string): { on: string; id: string } | undefined {
  const [, on, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(text) ?? []
  return on && id ? { on, id } : undefined
}
