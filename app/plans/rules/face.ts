import type { Holding } from './action.ts'

type Face = { holding: Holding; owner: unknown; person: string; showsPerson: boolean }

/**
 * An action as those outside the group see it: who is asked and has not answered is named to nobody, and a person only
 * if the owner wished it.
 */
export function publicFace<A extends Face>(action: A): A {
  return {
    ...action,
    owner: action.holding === 'accepted' ? action.owner : undefined,
    person: action.showsPerson ? action.person : '',
  }
}

const shownOutside: readonly string[] = ['added', 'accepted', 'taken', 'told', 'retired']

/** Who was asked, who said no and who handed back is the group’s own story. */
export function eventsFor<E extends { kind: string }>(events: readonly E[], isInGroup: boolean): E[] {
  return events.filter(({ kind }) => isInGroup || shownOutside.includes(kind))
}
