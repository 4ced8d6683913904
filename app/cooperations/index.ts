export { answer, show } from './acts/answer.ts'
export { makeNotingLink, makeSideLink } from './acts/make-links.ts'
export { note } from './acts/note.ts'
export { postConfirmed, postCorrected, postNoted, postNotingLinks } from './jobs/post-letters.ts'
export { tidyCooperations } from './jobs/tidy.ts'
export { type ShownCooperation, shownCooperations } from './queries/shown.ts'

import './facts.ts'
import './tables.ts'
