import { isId } from '../../kernel/ids.ts'
import { recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import { answerToLead, askToLead, takeLeadBack } from '../acts/hand-over.ts'
import { messages } from '../messages/index.ts'
import { forLead, forPartners } from './place.ts'
import { showPlace } from './workshop.tsx'

/** `POST …/passer`: the lead asks a partner to lead in its place, or takes that back. */
export const pressHandOver = forLead(async (c, place) => {
  const { site, lang } = c.var
  const { project, me, personId, at } = place
  if (!place.mayAnswer) return c.notFound()
  const form = await readForm(c)
  const whose = { projectId: project.id, by: { partnerId: me.id, personId } }
  if (form.text('faire') === 'keep') {
    await site.transaction((tx) => takeLeadBack(tx, whose, site.clock()))
    return c.redirect(at('?fait=lead-kept'), 303)
  }
  const toPartner = form.text('a-qui')
  const t = messages(lang).handover.problems
  const wrong = (message: string) =>
    showPlace(c, place, { typed: form, errors: [{ field: 'a-qui', message }] })
  if (!isId(toPartner)) return wrong(t.missing)
  const asked = await site.transaction((tx) => askToLead(tx, { ...whose, toPartner }, site.clock()))
  return asked.ok ? c.redirect(at('?fait=lead-asked'), 303) : wrong(t[asked.reason])
})

/** `POST …/porter`: the partner that was asked says yes or no. */
export const pressLead = forPartners(async (c, place) => {
  const { site } = c.var
  const { me, personId, at } = place
  const form = await readForm(c)
  const [handoverId, says] = [form.text('demande'), form.text('faire')]
  if (!place.mayAnswer || !isId(handoverId) || (says !== 'yes' && says !== 'no')) return c.notFound()
  const answer = { partnerId: me.id, personId, handoverId, says } as const
  const outcome = await site.transaction(async (tx) => {
    const said = await answerToLead(tx, answer, site.clock())
    const deed = { personId: personId ?? '', deed: 'project.answered', associationId: me.associationId ?? '' }
    if (said.ok && said.value === 'changed' && personId) await recordDeed(tx, deed, site.clock())
    return said
  })
  const news = says === 'yes' ? 'lead-taken' : 'lead-declined'
  return c.redirect(at(outcome.ok ? `?fait=${news}` : '?fait=late'), 303)
})
