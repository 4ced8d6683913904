import { signedIn } from '../../accounts/index.ts'
import { territoriesTendedBy } from '../../members/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { territoryByAddress } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { discussionsHere, type Line } from '../queries/lists.ts'
import { type OwnPlace, placesOfPerson } from '../queries/places.ts'
import { standingOn } from '../queries/standing.ts'
import { OwnDiscussions } from '../views/own.tsx'

const linesShown = 5

/** `/espace/discussions`: on each of one’s territories, what one may read there, public or not. */
export async function ownDiscussions(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { id } = signedIn(c)
  const places = await placesOfPerson(site.db, id, await territoriesTendedBy(site.db, id))
  const parts = []
  for (const place of places) parts.push({ place, ...(await latestOn(site.db, id, place)) })
  const title = messages(lang).own.title
  return show(c, { title, robots: 'noindex' }, <OwnDiscussions {...{ lang, parts }} />)
}

async function latestOn(
  db: Db,
  personId: string,
  { address }: OwnPlace,
): Promise<{ lines: Line[]; isWhole: boolean }> {
  const territory = await territoryByAddress(db, address)
  if (!territory) return { lines: [], isWhole: true }
  const { lines } = await discussionsHere(db, territory.id, await standingOn(db, personId, territory))
  return { lines: lines.slice(0, linesShown), isWhole: lines.length <= linesShown }
}
