import { localCharterById } from '../../adaptations/index.ts'
import { isId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import { memberHere } from '../../members/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { actionById, actionsOfOwner, type PlannedAction } from '../queries/actions.ts'
import { eventsOf } from '../queries/history.ts'
import { OwnActions } from '../views/own.tsx'
import { type Owned, pressOwned, pressSilence, showOwned } from './owned.tsx'

/** `/espace/associations/:slug/engagements` */
export async function ownActions(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { associationId, association, slug } = memberHere(c)
  const actions = await actionsOfOwner(site.db, associationId)
  const ids = [...new Set(actions.map(({ charterId }) => charterId))]
  const charters = await Promise.all(ids.map((id) => localCharterById(site.db, id)))
  return show(
    c,
    { title: messages(lang).owning.listTitle, robots: 'noindex' },
    <OwnActions
      lang={lang}
      association={{ name: association, slug }}
      actions={actions}
      charters={new Map(charters.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))}
      today={dayOf(site.clock())}
    />,
  )
}

/** `/espace/associations/:slug/engagements/:id` */
export const ownAction = ofOurs((c, owned) => showOwned(c, owned))

/** `POST` to the same. */
export const pressOwnAction = ofOurs(pressOwned)

/** `POST …/rappels` */
export const pressOwnReminders = ofOurs(pressSilence)

async function wasOurs(c: Ctx, { id, owner }: PlannedAction, associationId: string): Promise<boolean> {
  if (owner?.id === associationId) return true
  return (await eventsOf(c.var.site.db, id)).some((event) => event.associationId === associationId)
}

function ofOurs(page: (c: Ctx, owned: Owned) => Promise<Response>) {
  return async (c: Ctx): Promise<Response> => {
    const { associationId, association, slug, role } = memberHere(c)
    const id = c.req.param('id') ?? ''
    const action = isId(id) ? await actionById(c.var.site.db, id) : undefined
    // What was handed back or declined says so; what never was ours does not exist.
    if (!action || !(await wasOurs(c, action, associationId))) return c.notFound()
    return page(c, {
      action,
      association: { id: associationId, name: association },
      personId: c.var.person?.id ?? null,
      mayAnswer: role === 'representative',
      path: localPath(c.var.lang, `/espace/associations/${slug}/engagements/${id}`),
    })
  }
}
