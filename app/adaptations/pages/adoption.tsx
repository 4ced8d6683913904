import { addDays, dayOf, readDay } from '../../kernel/instants.ts'
import { squeezeLines } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { count } from '../acts/count.ts'
import { propose } from '../acts/propose.ts'
import { type Speech, speak, type WhyNotHeard } from '../acts/speak.ts'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import { type Adoption, openAdoption, pastAdoptions, votersOf } from '../queries/adoptions.ts'
import { seatsOf, situationOf } from '../queries/seats.ts'
import { whyNotCount } from '../rules/adoption.ts'
import { whyNotMove } from '../rules/state.ts'
import { Propose, Voting } from '../views/adoption.tsx'
import type { KeptWord } from '../views/kept-words.tsx'
import { forGroup, forStewards, type SeatedVisit } from './gate.tsx'
import { asTyped } from './typed.ts'
import { frame } from './work.tsx'

/** `/declinaisons/:slug/projet/adoption`: propose, or the voices while they are given. */
export const adoptionPage = forGroup(async (c, visit) => {
  const open = await openAdoption(c.var.site.db, visit.charter.id)
  return open ? showVoting(c, visit, open) : showPropose(c, visit)
})

/** `POST` to the same: freezes the text and asks for the voices. */
export const sendProposal = forStewards(async (c, visit) => {
  const { site, lang } = c.var
  const typed = (await readForm(c)).text('jusque')
  const closesOn = readDay(typed)
  const [today, latest] = [dayOf(site.clock()), dayOf(addDays(site.clock(), 365))]
  if (!closesOn || closesOn < today || closesOn > latest) {
    const errors = [{ field: 'jusque', message: adoptionMessages(lang).propose['closes-wrong'] }]
    return showPropose(c, visit, { closes: typed, errors })
  }
  const proposal = { charterId: visit.charter.id, closesOn, by: visit.seat }
  await site.transaction((tx) => propose(tx, proposal, site.clock()))
  return c.redirect(visit.at('/projet/adoption'), 303)
})

type Proposing = { closes?: string; errors?: FieldError[]; kept?: KeptWord[]; status?: number }

async function showPropose(c: Ctx, visit: SeatedVisit, shown: Proposing = {}) {
  const { db } = c.var.site
  const { closes = '', errors = [], kept = [], status = errors.length > 0 ? 422 : 200 } = shown
  const { charter } = visit
  const [seats, past, situation] = await Promise.all([
    seatsOf(db, charter.id),
    pastAdoptions(db, charter.id),
    situationOf(db, charter),
  ])
  const associations = [...new Set(seats.map((seat) => seat.association))].toSorted()
  return show(
    c,
    {
      title: adoptionMessages(c.var.lang).propose.title,
      status,
      robots: 'noindex',
    },
    <Propose
      {...frame(c, visit)}
      associations={associations}
      why={whyNotMove('propose', situation)}
      closes={closes || frenchDay(charter.adoptionOn)}
      errors={errors}
      kept={kept}
      past={past}
    />,
  )
}

function frenchDay(day: string | undefined): string {
  return day ? day.split('-').reverse().join('/') : ''
}

type Shown = { typed?: Record<string, string>; errors?: FieldError[] }

async function showVoting(c: Ctx, visit: SeatedVisit, adoption: Adoption, shown: Shown = {}) {
  const { site, lang } = c.var
  const { typed = {}, errors = [] } = shown
  const [voters, past] = await Promise.all([
    votersOf(site.db, adoption.id),
    pastAdoptions(site.db, visit.charter.id),
  ])
  const spoken = voters.filter(({ voice }) => voice).length
  const why = whyNotCount({ closesOn: adoption.closesOn, voters: voters.length, spoken }, dayOf(site.clock()))
  return show(
    c,
    {
      title: adoptionMessages(lang).page.title(adoption.number),
      status: errors.length > 0 ? 422 : 200,
      robots: 'noindex',
    },
    <Voting
      {...frame(c, visit)}
      adoption={adoption}
      voters={voters}
      seat={visit.seat}
      mayCount={!why}
      typed={typed}
      errors={errors}
      saved={c.req.query('dit') === '1'}
      past={past}
    />,
  )
}

/** `POST …/adoption/voix`: one’s own voice, or one that was carried. */
export const giveVoice = forGroup(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const adoption = await openAdoption(site.db, visit.charter.id)
  const prefix = form.has('autre-association') ? 'autre-' : ''
  if (!adoption) return tooLate(c, visit, squeezeLines(form.text(`${prefix}mots`)))
  const speech = readSpeech(form, prefix, adoption.id, visit)
  if (!speech) return showVoting(c, visit, adoption, mannerMissing(c, form))
  const said = await site.transaction((tx) => speak(tx, speech, site.clock()))
  if (said.ok) return c.redirect(visit.at('/projet/adoption?dit=1'), 303)
  const message = adoptionMessages(lang).problems[said.reason]
  const errors = [{ field: `${prefix}${fieldOf(said.reason)}`, message }]
  return showVoting(c, visit, adoption, { typed: asTyped(form), errors })
})

/** The voices were counted, or the text taken back, meanwhile: the words are given back. */
function tooLate(c: Ctx, visit: SeatedVisit, words: string): Promise<Response> | Response {
  if (words === '') return c.redirect(visit.at('/projet/adoption'), 303)
  const kept = [{ label: sharedMessages(c.var.lang).kept.words, words }]
  const errors = [{ field: 'gardes', message: adoptionMessages(c.var.lang).page.nothing }]
  return showPropose(c, visit, { errors, kept, status: 409 })
}

function readSpeech(
  form: FormFields,
  prefix: string,
  adoptionId: string,
  visit: SeatedVisit,
): Speech | undefined {
  const { seat, person, standing } = visit
  const said = {
    ...{ adoptionId, choice: form.text(`${prefix}voix`), words: squeezeLines(form.text(`${prefix}mots`)) },
    personId: person.id,
  }
  if (prefix === '') return { ...said, associationId: seat.associationId, manner: 'link' }
  const manner = form.text('autre-maniere')
  const isCarried =
    manner === 'proxy' || (standing === 'steward' && (manner === 'phone' || manner === 'room'))
  if (!isCarried) return undefined
  const chosen = form.text('autre-association')
  const associationId =
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(chosen) && chosen !== seat.associationId
      ? chosen
      : nobody
  return { ...said, associationId, manner, carriedBy: seat.associationId }
}

/** No association has this identifier. */
const nobody = '00000000-0000-0000-0000-000000000000'

function mannerMissing(c: Ctx, form: FormFields): Shown {
  const message = adoptionMessages(c.var.lang).problems['manner-missing']
  return { typed: asTyped(form), errors: [{ field: 'autre-maniere', message }] }
}

export function fieldOf(reason: WhyNotHeard): string {
  if (reason === 'reason-missing' || reason === 'too-long') return 'mots'
  if (reason === 'one-proxy-only') return 'maniere'
  return reason === 'not-a-voter' || reason === 'said-itself' ? 'association' : 'voix'
}

/** `POST …/adoption/compter` */
export const countVoices = forStewards(async (c, visit) => {
  const { site } = c.var
  const open = await openAdoption(site.db, visit.charter.id)
  if (!open) return c.redirect(visit.at('/projet/adoption'), 303)
  const counted = await site.transaction((tx) =>
    count(tx, { adoptionId: open.id, by: visit.seat }, site.clock()),
  )
  return c.redirect(visit.at(counted.ok ? `/projet/adoptions/${open.id}` : '/projet/adoption'), 303)
})
