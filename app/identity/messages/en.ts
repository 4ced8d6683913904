import { documents } from './en/documents.ts'
import { entries } from './en/entries.ts'
import { letters } from './en/letters.ts'
import { requests } from './en/requests.ts'
import { vouching } from './en/vouching.ts'
import type { fr } from './fr.ts'

export const en = { ...requests, ...entries, ...documents, ...letters, ...vouching } satisfies typeof fr
