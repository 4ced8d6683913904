import { documents } from './fr/documents.ts'
import { entries } from './fr/entries.ts'
import { letters } from './fr/letters.ts'
import { requests } from './fr/requests.ts'
import { vouching } from './fr/vouching.ts'

export const fr = { ...requests, ...entries, ...documents, ...letters, ...vouching }
