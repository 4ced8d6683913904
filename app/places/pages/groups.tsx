import { signedIn } from '../../accounts/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import {
  createTerritoryGroup,
  everyTerritory,
  type GroupFault,
  territoriesByIds,
  territoryAtAddress,
} from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { codesOf, type GroupTyped, readGroup } from '../rules/group-form.ts'
import { Groups } from '../views/groups.tsx'

const nothing: GroupTyped = { name: '', members: '', purpose: '' }

/** `/equipe/groupes`: the groups there are, and the form that makes another. */
export function groups(c: Ctx): Promise<Response> {
  return page(c, nothing)
}

export async function makeGroup(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const typed = readGroup((name) => form.text(name))
  const t = messages(lang).groups
  const codes = codesOf(typed)
  const found = await Promise.all(codes.map((code) => territoryAtAddress(site.db, code)))
  const unknown = codes.filter((_, i) => !found[i])
  if (unknown.length > 0) return page(c, typed, { field: 'membres', message: t.unknown(unknown.join(', ')) })
  const group = { ...typed, members: found.flatMap((territory) => territory?.id ?? []) }
  const by = signedIn(c).id
  const made = await site.transaction((tx) => createTerritoryGroup(tx, group, by, site.clock()))
  if (!made.ok) return page(c, typed, { field: fieldOf(made.reason), message: t.faults[made.reason] })
  return c.redirect(`${localPath(lang, '/equipe/groupes')}?cree=${encodeURIComponent(made.value)}`, 303)
}

function fieldOf(reason: GroupFault): string {
  if (reason === 'long-purpose') return 'objet'
  return reason === 'no-name' || reason === 'long-name' || reason === 'taken' ? 'nom' : 'membres'
}

async function page(c: Ctx, typed: GroupTyped, error?: FieldError): Promise<Response> {
  const { site, lang } = c.var
  const [made] = await territoriesByIds(site.db, [c.req.query('cree') ?? ''])
  const existing = await everyTerritory(site.db, 'group')
  return show(
    c,
    { title: messages(lang).groups.title, status: error ? 422 : 200, robots: 'noindex' },
    <Groups {...{ lang, typed, made, existing }} errors={error ? [error] : []} />,
  )
}
