import type { DeclaredAssociation } from '../../associations/index.ts'
import type { CharterVersion } from '../../charter/index.ts'
import type { Day } from '../../kernel/instants.ts'
import type { Publication } from './reading-form.ts'
import { isGiven, type SignatureState } from './state.ts'

/** What a signature that its association has not confirmed here is known by. */
const broughtIn = ['historic', 'paper', 'meeting'] as const

function isBroughtIn(proof: string): boolean {
  return (broughtIn as readonly string[]).includes(proof)
}

/** Where an older signature stands, as its letter’s link finds it: given, it may be withdrawn. */
export function isOlderGiven(is: 'waiting' | 'confirmed' | 'withdrawn' | 'ended' | 'expired'): boolean {
  return is !== 'withdrawn' && is !== 'ended'
}

/** A signature given before this site, or on paper, as the team brings it in. No person is named. */
export type OlderSignature = {
  version: Pick<CharterVersion, 'id' | 'charterId' | 'sha256'>
  association: DeclaredAssociation
  /** Identifiers of territories. */
  places: string[]
  publication: Publication
  publicSentence?: string
  proof: (typeof broughtIn)[number]
  /** In the team’s words: “un formulaire de 2021”. */
  source: string
  toldOn?: Day
  /** Who brings it in: a person of the team. */
  by: string
}

/** What may happen to it and still leave it as it was brought in. */
const ownEvents = ['take-over', 'correct']

/** A signature brought in, as the one who would correct it or take it back finds it. */
export type Standing = { state: Exclude<SignatureState, 'draft'>; proof: string; events: readonly string[] }

/** Why a list may no longer change it: it has a life of its own, or it ended. */
export function whyNotTouch({ state, proof, events }: Standing): 'ended' | 'lived-since' | undefined {
  if (!isGiven(state)) return 'ended'
  if (state !== 'in-force' || !isBroughtIn(proof)) return 'lived-since'
  return events.some((event) => !ownEvents.includes(event)) ? 'lived-since' : undefined
}
