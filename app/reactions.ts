import { postSignInLink } from './accounts/index.ts'
import type { Site } from './platform/http/site.ts'
import type { Reactions } from './platform/jobs/worker.ts'

/** Fact → what follows. Read it and you know what the product does when nobody is looking. */
export function reactionsOf(site: Site): Reactions {
  return {
    'accounts.link-requested': {
      postSignInLink: (fact: { requestId: string }) => postSignInLink(site, fact),
    },
    // Publishing changes what cached pages show; they hear of the fact itself. Nothing else follows yet.
    'charter.published': {},
  }
}
