import { letters } from './fr/letters.ts'
import { moderation } from './fr/moderation.ts'
import { reading } from './fr/reading.ts'
import { writing } from './fr/writing.ts'

const deeds = { opened: 'a ouvert une discussion' }

export const fr = { ...reading, ...writing, deeds, letters, moderation }
