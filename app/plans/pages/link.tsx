import { hashSecret } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { actionById } from '../queries/actions.ts'
import { openedLink } from '../queries/links.ts'
import { UnknownEngagement } from '../views/own.tsx'
import { type Owned, pressOwned, pressSilence, showOwned } from './owned.tsx'

/** `/engagement/:token`: an action and its buttons, without an account. */
export const openEngagement = behindLink((c, owned) => showOwned(c, owned))

/** `POST` to the same. */
export const pressEngagement = behindLink(pressOwned)

/** `POST /engagement/:token/rappels` */
export const pressReminders = behindLink(pressSilence)

function behindLink(page: (c: Ctx, owned: Owned) => Promise<Response>) {
  return async (c: Ctx): Promise<Response> => {
    const { site, lang } = c.var
    const token = c.req.param('token') ?? ''
    const link = await openedLink(site.db, hashSecret(token), site.clock())
    const action = link && (await actionById(site.db, link.actionId))
    if (!link || !action) {
      const title = messages(lang).owning.unknownTitle
      return show(c, { title, status: 410, robots: 'noindex' }, <UnknownEngagement lang={lang} />)
    }
    const association = { id: link.associationId, name: link.association }
    const path = localPath(lang, `/engagement/${token}`)
    return page(c, { action, association, personId: null, mayAnswer: true, path })
  }
}
