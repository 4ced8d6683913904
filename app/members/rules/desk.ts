import type { Lang } from '../../platform/languages.ts'
import type { ErrandPart } from './errand.ts'

/** A door on the desk of an association or of a territory: other rooms put theirs there, in `app/desk.ts`. */
export type DeskLink = {
  /** Its French path, for the address of the association or of the territory. */
  to: (address: string) => string
  words: (lang: Lang) => string
}

/** What the rooms of the house put on people’s desks, and the words of the deeds they write down. */
export type Desk = {
  association: readonly DeskLink[]
  territory: readonly DeskLink[]
  /** What waits for whoever tends a territory. */
  week: readonly ErrandPart[]
  /** Of the national team; the address is empty. */
  team: readonly DeskLink[]
  /** `profile.changed` → “changed the presentation of the association”. */
  deeds: Readonly<Record<string, (lang: Lang) => string>>
}
