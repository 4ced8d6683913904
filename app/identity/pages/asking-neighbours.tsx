import type { FormFields } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { askNeighbours } from '../acts/vouch-for-claim.ts'
import { messages } from '../messages/index.ts'
import { neighboursToAsk } from '../queries/claim-vouches.ts'
import type { EntryRequest } from '../queries/requests.ts'
import { type AskedNeighbour, chosenNeighbours, mostNeighbours } from '../rules/claim-vouch.ts'
import { AskNeighbours } from '../views/vouching.tsx'
import { linkPath, news } from './link.tsx'

/** What whoever asked finds behind their link once they confirmed: a claim may ask neighbours, once. */
export async function afterConfirming(c: Ctx, request: EntryRequest): Promise<Response> {
  if (request.kind !== 'claim') return news(c, 'confirmed')
  if (request.neighboursAskedAt) return news(c, 'asked')
  return page(c, request, await neighboursToAsk(c.var.site.db, request.associationId))
}

/** The neighbours that were ticked are asked; pressed twice is pressed once. */
export async function pressNeighbours(c: Ctx, request: EntryRequest, form: FormFields): Promise<Response> {
  const { site, lang } = c.var
  if (request.decidedAt) return news(c, 'decided')
  const neighbours = await neighboursToAsk(site.db, request.associationId)
  const typed = form.all('voisine')
  const chosen = chosenNeighbours(typed, neighbours)
  if (!chosen) {
    const message = messages(lang).vouching.ask.problem(mostNeighbours)
    return page(c, request, neighbours, typed, [{ field: 'voisine', message }])
  }
  const ids = chosen.map(({ id }) => id)
  await site.transaction((tx) => askNeighbours(tx, request, ids, site.clock()))
  return c.redirect(linkPath(c), 303)
}

function page(
  c: Ctx,
  request: EntryRequest,
  neighbours: readonly AskedNeighbour[],
  typed: readonly string[] = [],
  errors: readonly FieldError[] = [],
): Response {
  const { lang } = c.var
  const title = messages(lang).vouching.ask.title
  const body = <AskNeighbours {...{ lang, request, neighbours, typed, errors, action: linkPath(c) }} />
  return show(c, { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' }, body)
}
