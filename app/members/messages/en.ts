import { answers } from './en/answers.ts'
import { letters } from './en/letters.ts'
import { space } from './en/space.ts'
import type { fr } from './fr.ts'

export const en = { ...space, ...answers, ...letters } satisfies typeof fr
