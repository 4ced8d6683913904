import { hashSecret } from '../../kernel/ids.ts'
import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { answerQuiet } from '../acts/quiet.ts'
import { callForSuccessors } from '../acts/successors.ts'
import { quietMessages } from '../messages/quiet/index.ts'
import { localCharterById } from '../queries/charters.ts'
import { behindQuietLink } from '../queries/quiet.ts'
import { quietAnswers } from '../rules/quiet.ts'
import { AnswerQuiet, QuietAnswered, QuietLinkGone } from '../views/quiet.tsx'
import { forStewards } from './gate.tsx'
import { asTyped } from './typed.ts'

/** `/declinaisons/nouvelles/:token`: what a notice asks; opening it changes nothing. */
export function quietPage(c: Ctx): Promise<Response> {
  return showQuiet(c)
}

/** `POST` to the same: it lives, it sleeps, or others are looked for. */
export async function sayQuiet(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const answer = quietAnswers.find((one) => one === form.text('faire'))
  if (!answer) return c.notFound()
  const words = answer === 'alive' ? squeezeLines(form.text('mots')) : ''
  const said = await site.transaction((tx) =>
    answerQuiet(tx, { linkHash: linkHash(c), answer, words }, site.clock()),
  )
  if (said.ok)
    return c.redirect(localPath(lang, `/declinaisons/nouvelles/${c.req.param('token')}?dit=1`), 303)
  const { reason } = said
  if (reason === 'unknown-link') return showQuiet(c)
  const t = quietMessages(lang).problems
  const known = reason === 'words-missing' || reason === 'words-long' || reason === 'not-yours'
  return showQuiet(c, asTyped(form), [{ field: 'mots', message: known ? t[reason] : t.refused }])
}

async function showQuiet(c: Ctx, typed: Record<string, string> = {}, errors: FieldError[] = []) {
  const { site, lang } = c.var
  const link = await behindQuietLink(site.db, linkHash(c))
  const charter = link && (await localCharterById(site.db, link.charterId))
  const t = quietMessages(lang).answer
  if (!link || !charter)
    return show(c, { title: t.goneTitle, status: 410, robots: 'noindex' }, <QuietLinkGone lang={lang} />)
  const waits = charter.quietNoticedAt?.getTime() === link.noticedAt.getTime()
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: t.title(charter.name), status, robots: 'noindex' },
    waits ? (
      <AnswerQuiet {...{ lang, charter, typed, errors }} isSteward={link.isSteward} />
    ) : (
      <QuietAnswered lang={lang} charter={charter} isFresh={c.req.query('dit') === '1'} />
    ),
  )
}

function linkHash(c: Ctx): string {
  return hashSecret(c.req.param('token') ?? '')
}

/** `POST /declinaisons/:slug/projet/groupe/successeurs` */
export const callSuccessors = forStewards(async (c, visit) => {
  const { site } = c.var
  const call = { charterId: visit.charter.id, by: visit.seat, words: '' }
  await site.transaction((tx) => callForSuccessors(tx, call, site.clock()))
  return c.redirect(visit.at('/projet/groupe?fait=called'), 303)
})
