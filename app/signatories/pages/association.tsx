import { profileOf } from '../../associations/index.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { territoriesByIds } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { associationPage } from '../queries/association.ts'
import { movedTo } from '../queries/told.ts'
import type { AssociationCard } from '../rules/card.ts'
import { AssociationView } from '../views/association.tsx'

/** `/associations/les-glaneurs-de-valbrume` */
export function association(cards: readonly AssociationCard[]): Handler {
  return (c) => associationWith(c, cards)
}

async function associationWith(c: Ctx, cards: readonly AssociationCard[]): Promise<Response> {
  const { db, clock } = c.var.site
  const found = await associationPage(db, c.req.param('slug') ?? '')
  if (!found) return moved(c)
  const profile = await profileOf(db, found.id)
  const [officePlace] = await territoriesByIds(
    db,
    profile.office?.territoryId ? [profile.office.territoryId] : [],
  )
  const about = { association: found, db, lang: c.var.lang, now: clock() }
  const told = await Promise.all(cards.map((card) => card(about)))
  const t = messages(c.var.lang).association
  const head = { title: found.name, description: profile.presentation?.text ?? t.description(found.name) }
  return show(
    c,
    head,
    <AssociationView
      association={found}
      profile={profile}
      officePlace={officePlace}
      lang={c.var.lang}
      now={clock()}
    >
      {told}
    </AssociationView>,
  )
}

/** An entry that was joined to another leads to it; else there is no such page. */
async function moved(c: Ctx): Promise<Response> {
  const slug = await movedTo(c.var.site.db, c.req.param('slug') ?? '')
  return slug ? c.redirect(localPath(c.var.lang, `/associations/${slug}`), 302) : c.notFound()
}
