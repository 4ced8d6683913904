import { frame, isInGroup, levelName, readableBy, type Visit } from '../../adaptations/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { FormFields } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { actionById, type PlannedAction } from '../queries/actions.ts'
import { publicFace } from '../rules/face.ts'

/** A page of the plan, for those whom the local charter lets read it. */
export function forReaders(page: (c: Ctx, visit: Visit) => Promise<Response>) {
  return readableBy((charter) => charter.planLevel, page)
}

/** What every view of the plan takes. */
export function planFrame(c: Ctx, visit: Visit) {
  return {
    ...frame(c, visit),
    isInGroup: isInGroup(visit.standing),
    isSteward: visit.standing === 'steward',
    readers: levelName(c.var.lang, visit.charter.planLevel),
  }
}

/** An action as this reader may see it. */
export function seenBy<A extends PlannedAction>({ standing }: Visit, action: A): A {
  return isInGroup(standing) ? action : publicFace(action)
}

/** The action of the address, if it is of this plan. */
export async function actionHere(c: Ctx, { charter }: Visit): Promise<PlannedAction | undefined> {
  const id = c.req.param('id') ?? ''
  const action = isId(id) ? await actionById(c.var.site.db, id) : undefined
  return action?.charterId === charter.id ? action : undefined
}

/** What was typed, the first value of each field: nothing is lost when a form comes back. */
export function typedOf(form: FormFields): Record<string, string> {
  return Object.fromEntries(Object.entries(form.toJSON()).map(([name, [value = '']]) => [name, value]))
}
