import { answers } from './fr/answers.ts'
import { letters } from './fr/letters.ts'
import { space } from './fr/space.ts'

export const fr = { ...space, ...answers, ...letters }
