import { letters } from './en/letters.ts'
import { link } from './en/link.ts'
import { older } from './en/older.ts'
import { problems } from './en/problems.ts'
import { steps } from './en/steps.ts'
import type { fr } from './fr.ts'

export const en = { steps, problems, link, older, letters } satisfies typeof fr
