import { agenda } from './en/agenda.ts'
import { desk } from './en/desk.ts'
import { form } from './en/form.ts'
import { letters } from './en/letters.ts'
import { link } from './en/link.ts'
import { live } from './en/live.ts'
import type { fr } from './fr.ts'

const deeds = { convened: 'convened a meeting', cancelled: 'cancelled a meeting' }

export const en = { agenda, deeds, desk, form, letters, link, live } satisfies typeof fr
