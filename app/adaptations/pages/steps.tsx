import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { move } from '../acts/move.ts'
import { changeSettings } from '../acts/settings.ts'
import { lifeMessages } from '../messages/life/index.ts'
import { openingMessages } from '../messages/opening/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import { situationOf } from '../queries/seats.ts'
import { readSettings } from '../rules/opening.ts'
import { type Verb, verbsOf, type WhyNotMove, whyNotMove } from '../rules/state.ts'
import { Life } from '../views/life.tsx'
import { SettingsPage } from '../views/settings.tsx'
import type { Typed } from '../views/settings-fields.tsx'
import { forStewards, type SeatedVisit } from './gate.tsx'
import { asTyped } from './typed.ts'
import { frame } from './work.tsx'

const longestWord = 1_000

/** `/declinaisons/:slug/projet/etapes` */
export const stepsPage = forStewards((c, visit) => showSteps(c, visit))

/** `POST` to the same. */
export const step = forStewards(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const verb = pressable(form.text('faire'))
  if (!verb) return c.notFound()
  const words = squeezeLines(form.text(`mot-${verb}`))
  if (words.length > longestWord) {
    const errors = [{ field: `mot-${verb}`, message: lifeMessages(lang).problems['words-long'] }]
    return showSteps(c, visit, { errors, words })
  }
  const moved = await site.transaction((tx) =>
    move(tx, { charterId: visit.charter.id, verb, words, by: visit.seat }, site.clock()),
  )
  if (!moved.ok) return showSteps(c, visit, { refused: moved.reason })
  return c.redirect(visit.at('/projet/etapes?fait=1'), 303)
})

type Shown = { errors?: FieldError[]; refused?: WhyNotMove; words?: string }

async function showSteps(c: Ctx, visit: SeatedVisit, { errors = [], refused, words = '' }: Shown = {}) {
  const situation = await situationOf(c.var.site.db, visit.charter)
  const steps = verbsOf(situation).map((verb) => ({ verb, why: whyNotMove(verb, situation) }))
  const status = errors.length > 0 ? 422 : refused ? 409 : 200
  return show(
    c,
    { title: lifeMessages(c.var.lang).title, status, robots: 'noindex' },
    <Life
      {...frame(c, visit)}
      steps={steps}
      errors={errors}
      refused={refused}
      done={c.req.query('fait') === '1'}
      words={words}
    />,
  )
}

function pressable(text: string): Exclude<Verb, 'adopt' | 'propose'> | undefined {
  const verbs = ['draft', 'take-back', 'revise', 'sleep', 'wake', 'close', 'reopen'] as const
  return verbs.find((verb) => verb === text)
}

/** `/declinaisons/:slug/projet/regles` */
export const settingsPage = forStewards((c, visit) =>
  showSettings(c, visit, settingsTyped(visit.charter), []),
)

/** `POST` to the same. */
export const saveSettings = forStewards(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const { settings, problems } = readSettings(form)
  if (problems.length > 0) {
    const said = openingMessages(lang).problems
    const errors = problems.map(({ field, problem }) => ({ field, message: said[problem] }))
    return showSettings(c, visit, asTyped(form), errors)
  }
  const changed = await site.transaction((tx) =>
    changeSettings(tx, { charterId: visit.charter.id, settings, by: visit.seat }, site.clock()),
  )
  return changed.ok
    ? c.redirect(visit.at('/projet/regles?enregistre=1'), 303)
    : c.redirect(visit.at('/projet/regles'), 303)
})

function showSettings(c: Ctx, visit: SeatedVisit, typed: Typed, errors: FieldError[]): Response {
  const title = openingMessages(c.var.lang).form.settingsTitle
  const saved = c.req.query('enregistre') === '1'
  return show(
    c,
    { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <SettingsPage {...frame(c, visit)} typed={typed} errors={errors} saved={saved} />,
  )
}

function settingsTyped(charter: LocalCharter): Typed {
  return {
    nom: charter.name,
    raison: charter.purpose,
    regle: charter.adoptionRule,
    quorum: String(charter.quorum),
    participation: charter.admission,
    'ecrire-jusque': frenchDay(charter.draftUntil),
    'adopter-le': frenchDay(charter.adoptionOn),
    silence: String(charter.quietMonths),
    reconfirmer: String(charter.reconfirmMonths),
    'niveau-brouillon': charter.draftLevel,
    'niveau-diagnostic': charter.diagnosisLevel,
    'niveau-plan': charter.planLevel,
    'niveau-compte-rendu': charter.minutesLevel,
  }
}

function frenchDay(day: string | undefined): string {
  return day ? day.split('-').reverse().join('/') : ''
}
