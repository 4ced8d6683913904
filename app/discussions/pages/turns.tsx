import { longestReason } from '../../kernel/moderation.ts'
import { readForm } from '../../platform/http/form.ts'
import { conclude, narrow, reopen } from '../acts/conclude.ts'
import { messages } from '../messages/index.ts'
import { levels } from '../rules/discussion.ts'
import { longestOutcome, readWords } from '../rules/words.ts'
import { forTenders } from './gate.tsx'
import { threadPage } from './thread.tsx'

/** `POST /discussions/:code/clore` */
export const sendOutcome = forTenders(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const words = readWords(form.text('retenu'), longestOutcome)
  const t = messages(lang).conclude
  if (!words.ok) return threadPage(c, visit, form, [{ field: 'retenu', message: t.problems[words.reason] }])
  const turn = { discussionId: visit.discussion.id, by: visit.person.id, words: words.value }
  await site.transaction((tx) => conclude(tx, turn, site.clock()))
  return c.redirect(`${visit.at('')}?fait=close`, 303)
})

/** `POST /discussions/:code/rouvrir` */
export const sendReopening = forTenders(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const words = readWords(form.text('pourquoi'), longestReason)
  const t = messages(lang).reopen
  if (!words.ok) return threadPage(c, visit, form, [{ field: 'pourquoi', message: t.problems[words.reason] }])
  const turn = { discussionId: visit.discussion.id, by: visit.person.id, words: words.value }
  await site.transaction((tx) => reopen(tx, turn, site.clock()))
  return c.redirect(`${visit.at('')}?fait=rouverte`, 303)
})

/** `POST /discussions/:code/restreindre` */
export const sendNarrowing = forTenders(async (c, visit) => {
  const { site } = c.var
  const to = (await readForm(c)).text('lecture')
  const level = levels.find((one) => one === to)
  if (!level) return c.redirect(visit.at(''), 303)
  const asked = { discussionId: visit.discussion.id, by: visit.person.id, to: level }
  const narrowed = await site.transaction((tx) => narrow(tx, asked, site.clock()))
  return c.redirect(`${visit.at('')}${narrowed.ok ? '?fait=restreinte' : ''}`, 303)
})
