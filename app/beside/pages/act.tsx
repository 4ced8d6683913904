import { hashSecret, readPaperCode } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { confirmAct, undoAct } from '../acts/answer.ts'
import { messages } from '../messages/index.ts'
import { actBehindLink } from '../queries/acts.ts'
import type { AssistedKinds } from '../rules/kind.ts'
import { whyNotUndo } from '../rules/undo.ts'
import { ActDone, UnknownAct } from '../views/act.tsx'

/** `/avec-aide/:token`: what was done beside somebody; opening it changes nothing. */
export function openAct(kinds: AssistedKinds): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const now = site.clock()
    const act = await actBehindLink(site.db, hashOf(c), now)
    const told = act && (await kinds[act.kind]?.tell(site.db, act.subjectId, lang))
    if (!act || !told) return unknown(c)
    const reason = whyNotUndo(act, told.canUndo, now)
    const isConfirmed = told.isConfirmed ?? act.confirmedAt !== null
    const mayConfirm = told.isConfirmed === undefined && !isConfirmed && reason !== 'undone' && !c.var.help
    return show(
      c,
      { title: messages(lang).act.title, robots: 'noindex' },
      <ActDone {...{ lang, act, told, reason, isConfirmed, mayConfirm }} />,
    )
  }
}

/** `POST /avec-aide/:token`: confirms or takes back. Whoever helps confirms nothing. */
export function pressAct(kinds: AssistedKinds): Handler {
  return async (c) => {
    const { site, lang, help } = c.var
    const asked = (await readForm(c)).text('geste')
    const hash = hashOf(c)
    const now = site.clock()
    if (asked === 'annuler') await site.transaction((tx) => undoAct(tx, kinds, hash, now))
    if (asked === 'confirmer' && !help) await site.transaction((tx) => confirmAct(tx, hash, now))
    return c.redirect(localPath(lang, `/avec-aide/${c.req.param('token') ?? ''}`), 303)
  }
}

function hashOf(c: Ctx): string {
  const token = c.req.param('token') ?? ''
  return hashSecret(readPaperCode(token) ?? token)
}

function unknown(c: Ctx): Response {
  const { lang } = c.var
  return show(
    c,
    { title: messages(lang).act.unknown, status: 404, robots: 'noindex' },
    <UnknownAct lang={lang} />,
  )
}
