import { readEmail } from '../../kernel/email.ts'
import { readDay } from '../../kernel/instants.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { type AdoptionRule, adoptionRules } from './adoption.ts'
import { type Level, levels } from './standing.ts'

/** Who may join the group: those invited, any signatory of the national charter, any association. */
export type Admission = 'invited' | 'signatories' | 'any'

export const admissions: readonly Admission[] = ['any', 'signatories', 'invited']

/** How the group works, said before it writes. */
export type Settings = {
  name: string
  purpose: string
  adoptionRule: AdoptionRule
  quorum: number
  admission: Admission
  draftLevel: Level
  diagnosisLevel: Level
  planLevel: Level
  minutesLevel: Level
  draftUntil: string | undefined
  adoptionOn: string | undefined
  quietMonths: number
  /** 0 asks nobody by the calendar. */
  reconfirmMonths: number
}

export type SettingsProblem =
  | 'name-missing'
  | 'name-long'
  | 'purpose-long'
  | 'rule-missing'
  | 'quorum-wrong'
  | 'admission-missing'
  | 'level-missing'
  | 'day-wrong'
  | 'days-reversed'
  | 'quiet-wrong'
  | 'reconfirm-wrong'

export type Problem<P extends string> = { field: string; problem: P }

/** What a form answers, by the name of the field. */
type Typed = { text(name: string): string }

/** Reads the form, with every problem found: an empty list means that it may be stored. */
export function readSettings(form: Typed): { settings: Settings; problems: Problem<SettingsProblem>[] } {
  const problems: Problem<SettingsProblem>[] = []
  const say = (field: string, problem: SettingsProblem) => problems.push({ field, problem })
  const settings: Settings = {
    name: squeeze(form.text('nom')),
    purpose: squeezeLines(form.text('raison')),
    adoptionRule: oneOf(adoptionRules, form.text('regle')) ?? 'consent',
    quorum: wholeNumber(form.text('quorum')),
    admission: oneOf(admissions, form.text('participation')) ?? 'any',
    draftLevel: oneOf(levels, form.text('niveau-brouillon')) ?? 'group',
    diagnosisLevel: oneOf(levels, form.text('niveau-diagnostic')) ?? 'group',
    planLevel: oneOf(levels, form.text('niveau-plan')) ?? 'group',
    minutesLevel: oneOf(levels, form.text('niveau-compte-rendu')) ?? 'group',
    draftUntil: readDay(form.text('ecrire-jusque')),
    adoptionOn: readDay(form.text('adopter-le')),
    quietMonths: wholeNumber(form.text('silence')),
    // A form of before, still open on somebody’s phone, did not ask.
    reconfirmMonths: wholeNumber(form.text('reconfirmer') || String(usualReconfirmMonths)),
  }
  if (settings.name === '') say('nom', 'name-missing')
  if (settings.name.length > 120) say('nom', 'name-long')
  if (settings.purpose.length > 2_000) say('raison', 'purpose-long')
  if (!oneOf(adoptionRules, form.text('regle'))) say('regle', 'rule-missing')
  if (!(settings.quorum >= 1 && settings.quorum <= 100)) say('quorum', 'quorum-wrong')
  if (!oneOf(admissions, form.text('participation'))) say('participation', 'admission-missing')
  for (const field of levelFields) if (!oneOf(levels, form.text(field))) say(field, 'level-missing')
  for (const field of ['ecrire-jusque', 'adopter-le'])
    if (form.text(field).trim() !== '' && !readDay(form.text(field))) say(field, 'day-wrong')
  if (settings.draftUntil && settings.adoptionOn && settings.adoptionOn < settings.draftUntil)
    say('adopter-le', 'days-reversed')
  if (!(settings.quietMonths >= 1 && settings.quietMonths <= 36)) say('silence', 'quiet-wrong')
  if (!(settings.reconfirmMonths >= 0 && settings.reconfirmMonths <= 60))
    say('reconfirmer', 'reconfirm-wrong')
  return { settings, problems }
}

export const usualReconfirmMonths = 12

export const levelFields = [
  'niveau-brouillon',
  'niveau-diagnostic',
  'niveau-plan',
  'niveau-compte-rendu',
] as const

export type InviteProblem = 'association-missing' | 'association-unknown' | 'email-wrong' | 'same-association'

/** The address of someone to invite. */
export function readInvitee(form: Typed): { email: string; problems: Problem<InviteProblem>[] } {
  const email = readEmail(form.text('courriel'))
  return email.ok
    ? { email: email.value, problems: [] }
    : { email: '', problems: [{ field: 'courriel', problem: 'email-wrong' }] }
}

function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((one) => one === text)
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN
}
