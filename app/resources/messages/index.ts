import { inLanguages } from '../../platform/languages.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const messages = inLanguages({ fr, en })
