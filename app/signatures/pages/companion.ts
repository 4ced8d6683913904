import { helpFor } from '../../beside/index.ts'
import type { Ctx, Help } from '../../platform/http/route.ts'
import { declaredOf, type OpenDraft } from './draft.tsx'

/** Who helps with this form, when it is not for their own association. */
export function companionOf(c: Ctx, draft: OpenDraft): Help | undefined {
  return helpFor(c.var.help, declaredOf(draft)?.name ?? '')
}
