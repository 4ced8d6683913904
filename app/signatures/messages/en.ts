import { letters } from './en/letters.ts'
import { link } from './en/link.ts'
import { problems } from './en/problems.ts'
import { steps } from './en/steps.ts'
import type { fr } from './fr.ts'

export const en = { steps, problems, link, letters } satisfies typeof fr
