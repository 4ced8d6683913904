import { fold } from '../../kernel/text.ts'
import { type Meeting, mayRead, type Standing } from './meeting.ts'

/** An association as an invitation or a list of those present names it; without an identifier, by its name alone. */
export type Party = { associationId: string | null; name: string }

/**
 * What an association is to a meeting.
 * @param signing which of the associations concerned signed and act in its territory
 */
export function standingOfParty(
  party: Party,
  present: readonly Party[],
  signing: readonly string[],
): Standing {
  if (present.some((one) => isSame(party, one))) return 'took-part'
  return party.associationId && signing.includes(party.associationId) ? 'invited-signatory' : 'anyone'
}

/** Whether somebody there is this party: by what we know of it, else by the name that was typed. */
export function isSame(party: Party, there: Party): boolean {
  if (party.associationId) return party.associationId === there.associationId
  return fold(party.name) === fold(there.name)
}

/** Why its minutes cannot be sent, whoever presses. */
export function whyNotSend(
  meeting: Pick<Meeting, 'cancelledAt' | 'startsAt' | 'minutes'>,
  decisions: number,
  now: Date,
): 'cancelled' | 'not-yet' | 'nothing' | undefined {
  if (meeting.cancelledAt) return 'cancelled'
  if (meeting.startsAt > now) return 'not-yet'
  return meeting.minutes || decisions > 0 ? undefined : 'nothing'
}

/** Whether an association may be told of what was written. */
export function mayBeTold(
  { minutesFor }: Pick<Meeting, 'minutesFor'>,
  party: Party,
  present: readonly Party[],
  signing: readonly string[],
): boolean {
  return mayRead(minutesFor, standingOfParty(party, present, signing))
}

/** What somebody is to a meeting, once it is known whether one of their associations was there. */
export function standingAmong(
  standing: Standing,
  own: readonly { associationId: string }[],
  present: readonly Party[],
): Standing {
  const wasThere = own.some((one) => present.some(({ associationId }) => associationId === one.associationId))
  return wasThere ? 'took-part' : standing
}
