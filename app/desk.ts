import { type Desk, tendersLink } from './members/index.ts'
import { groupsLink } from './places/index.ts'

/** What the rooms put on the desks of `/espace`, in the order shown, and the words of their deeds. */
export const desk: Desk = {
  association: [],
  territory: [],
  team: [tendersLink, groupsLink],
  deeds: {},
}
