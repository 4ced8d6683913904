import { letters } from './en/letters.ts'
import { moderation } from './en/moderation.ts'
import { reading } from './en/reading.ts'
import { writing } from './en/writing.ts'
import type { fr } from './fr.ts'

const deeds = { opened: 'opened a discussion' }

export const en = { ...reading, ...writing, deeds, letters, moderation } satisfies typeof fr
