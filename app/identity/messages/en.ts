import { entries } from './en/entries.ts'
import { letters } from './en/letters.ts'
import { requests } from './en/requests.ts'
import type { fr } from './fr.ts'

export const en = { ...requests, ...entries, ...letters } satisfies typeof fr
