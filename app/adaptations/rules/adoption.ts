/** How a group decides, said before it writes. */
export type AdoptionRule = 'consent' | 'two-thirds' | 'unanimity'

export const adoptionRules: readonly AdoptionRule[] = ['consent', 'two-thirds', 'unanimity']

/** A reservation is a yes that wants to be read; an objection is a no that says why. */
export type VoiceChoice = 'agree' | 'reservation' | 'objection'

/** By its own link, through another association, or told to the steward who wrote it down. */
export type VoiceManner = 'link' | 'proxy' | 'phone' | 'room'

export type Voice = { associationId: string; choice: VoiceChoice; text: string; manner: VoiceManner }

export type Tally = { voters: number; spoken: number; agree: number; reservation: number; objection: number }

export type Decision = 'adopted' | 'quorum-missed' | 'objected' | 'too-few-yes' | 'not-all-spoke'

export type Verdict = {
  outcome: Decision
  tally: Tally
  /** Associations that had to speak for the quorum. */
  needed: number
  /** For two-thirds: the yes that were needed. */
  neededYes: number
}

/**
 * What the voices decide. Consent: enough spoke, and nobody objects; silence is consent, as said beforehand.
 * Two-thirds: enough spoke, and two thirds of those who spoke say yes. Unanimity: every association spoke and
 * says yes. An objection is always a no, a reservation always a yes.
 */
export function verdict(
  rule: AdoptionRule,
  quorum: number,
  voters: number,
  voices: Pick<Voice, 'choice'>[],
): Verdict {
  const count = (choice: VoiceChoice) => voices.filter((voice) => voice.choice === choice).length
  const tally = {
    voters,
    spoken: voices.length,
    agree: count('agree'),
    reservation: count('reservation'),
    objection: count('objection'),
  }
  const needed = Math.max(1, Math.ceil((voters * quorum) / 100))
  const neededYes = Math.ceil((tally.spoken * 2) / 3)
  return { outcome: outcomeOf(rule, tally, needed, neededYes), tally, needed, neededYes }
}

function outcomeOf(rule: AdoptionRule, tally: Tally, needed: number, neededYes: number): Decision {
  if (tally.spoken < needed) return 'quorum-missed'
  const yes = tally.agree + tally.reservation
  if (rule === 'two-thirds') return yes >= neededYes ? 'adopted' : 'too-few-yes'
  if (tally.objection > 0) return 'objected'
  return rule === 'unanimity' && tally.spoken < tally.voters ? 'not-all-spoke' : 'adopted'
}

export type Poll = { closesOn: string; voters: number; spoken: number }

/** Voices may be counted once all have spoken, or when the day said beforehand is over. */
export function whyNotCount({ closesOn, voters, spoken }: Poll, today: string): 'still-open' | undefined {
  return spoken < voters && today <= closesOn ? 'still-open' : undefined
}

export type WhyNotSpeak = 'reason-missing' | 'unknown-choice' | 'too-long'

const longestVoice = 2_000

/** An objection without a reason helps nobody; a reservation is there to be read. */
export function whyNotSpeak(choice: string, text: string): WhyNotSpeak | undefined {
  if (!isVoiceChoice(choice)) return 'unknown-choice'
  if (text.length > longestVoice) return 'too-long'
  return choice !== 'agree' && text === '' ? 'reason-missing' : undefined
}

function isVoiceChoice(text: string): text is VoiceChoice {
  return text === 'agree' || text === 'reservation' || text === 'objection'
}
