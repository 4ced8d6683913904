import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { withdraw } from '../acts/withdraw.ts'
import { messages } from '../messages/index.ts'
import { openedTexts } from '../queries/opened-link.ts'
import { isGiven } from '../rules/state.ts'
import { Withdraw } from '../views/link/withdraw.tsx'
import { linkHashOf } from './link-hash.ts'
import { unknownLink } from './link-states.tsx'

/** `/signature/:token/retirer`: asks once more; opening it changes nothing. `?texte=` is the reference of one text. */
export async function askWithdraw(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const texts = await openedTexts(site.db, linkHashOf(c))
  const asked = c.req.query('texte')
  const link = asked ? texts.find(({ reference }) => reference === asked) : texts[0]
  if (!link) return unknownLink(c)
  if (!isGiven(link.state)) return c.redirect(linkPath(c), 303)
  return show(
    c,
    { title: messages(lang).link.withdraw.title, robots: 'noindex' },
    <Withdraw lang={lang} link={link} keepPath={linkPath(c)} />,
  )
}

/** `POST /signature/:token/retirer` */
export async function pressWithdraw(c: Ctx): Promise<Response> {
  const { site } = c.var
  const which = (await readForm(c)).text('texte') || undefined
  await site.transaction((tx) => withdraw(tx, linkHashOf(c), site.clock(), which))
  return c.redirect(linkPath(c), 303)
}

function linkPath(c: Ctx): string {
  return localPath(c.var.lang, `/signature/${c.req.param('token') ?? ''}`)
}
