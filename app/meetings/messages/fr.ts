import { agenda } from './fr/agenda.ts'
import { desk } from './fr/desk.ts'
import { form } from './fr/form.ts'
import { letters } from './fr/letters.ts'
import { link } from './fr/link.ts'
import { live } from './fr/live.ts'

const deeds = { convened: 'a convoqué une rencontre', cancelled: 'a annulé une rencontre' }

export const fr = { agenda, deeds, desk, form, letters, link, live }
