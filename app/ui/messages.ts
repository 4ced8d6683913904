import { inLanguages } from '../platform/languages.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export const messages = inLanguages({ fr, en })
