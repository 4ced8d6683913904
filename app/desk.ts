import { type Desk, tendersLink } from './members/index.ts'

/** What the rooms put on the desks of `/espace`, in the order shown, and the words of their deeds. */
export const desk: Desk = {
  association: [],
  territory: [],
  team: [tendersLink],
  deeds: {},
}
