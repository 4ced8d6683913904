import * as accounts from './accounts/jobs.ts'
import type { Site } from './platform/http/site.ts'
import type { Reactions } from './platform/jobs/worker.ts'
import * as signatures from './signatures/jobs.ts'

/** Fact → what follows. Read it and you know what the product does when nobody is looking. */
export function reactionsOf(site: Site): Reactions {
  return {
    'sign-in.requested': { postSignInLink: (fact) => accounts.postSignInLink(site, fact) },
    'signature.requested': { postSigningLetters: (fact) => signatures.postSigningLetters(site, fact) },
    'signature.link-requested': { postLinkAgain: (fact) => signatures.postLinkAgain(site, fact) },
    'signature.confirmed': { postReceipt: (fact) => signatures.postReceipt(site, fact) },
    'signature.withdrawn': { postFarewell: (fact) => signatures.postFarewell(site, fact) },
  }
}
