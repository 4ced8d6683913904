import type { Reactions } from './platform/jobs/worker.ts'

/** Fact → what follows. Read it and you know what the product does when nobody is looking. */
export const reactions: Reactions = {
  // Publishing changes what cached pages show; they hear of the fact itself. Nothing else follows yet.
  'charter.published': {},
}
