import { letters } from './fr/letters.ts'
import { link } from './fr/link.ts'
import { older } from './fr/older.ts'
import { problems } from './fr/problems.ts'
import { steps } from './fr/steps.ts'

export const fr = { steps, problems, link, older, letters }
