export { postFarewells, postLinks, postReceipts, postSigningLetter } from './jobs/post-letters.ts'
export { matchSignature, tidySignatures } from './jobs/tidy.ts'

import './facts.ts'
import './tables.ts'
