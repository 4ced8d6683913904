import { postConfirm, postEnding, postPosted, postPostingLinks, relayMessage } from './aid/index.ts'
import { postConfirmed, postCorrected, postNoted, postNotingLinks } from './cooperations/index.ts'
import type { Site } from './platform/http/site.ts'
import type { Facts } from './platform/jobs/facts.ts'
import type { Reactions } from './platform/jobs/worker.ts'

/** The same page for what associations do between two signatures. */
export function betweenSignatures(site: Site): Reactions {
  return { ...toCooperations(site), ...toAid(site) }
}

function toCooperations(site: Site): Reactions {
  return {
    'cooperation.noted': {
      postNoted: (of: Facts['cooperation.noted'], fact) => postNoted(site, of, fact),
    },
    'cooperation.corrected': {
      postCorrected: (of: Facts['cooperation.corrected'], fact) => postCorrected(site, of, fact),
    },
    'cooperation.confirmed': {
      postConfirmed: (of: Facts['cooperation.confirmed'], fact) => postConfirmed(site, of, fact),
    },
    // Cached pages hear of the fact itself.
    'cooperation.shown': {},
    'cooperation.links-requested': {
      postNotingLinks: (to: Facts['cooperation.links-requested'], fact) => postNotingLinks(site, to, fact),
    },
  }
}

function toAid(site: Site): Reactions {
  return {
    'aid.links-requested': {
      postPostingLinks: (to: Facts['aid.links-requested'], fact) => postPostingLinks(site, to, fact),
    },
    'aid.posted': { postPosted: (of: Facts['aid.posted'], fact) => postPosted(site, of, fact) },
    // Cached pages hear of the fact itself.
    'aid.moved': {},
    'aid.ending': { postEnding: (of: Facts['aid.ending'], fact) => postEnding(site, of, fact) },
    'aid.answer-written': {
      postConfirm: (of: Facts['aid.answer-written'], fact) => postConfirm(site, of, fact),
    },
    'aid.message-written': {
      relayMessage: (of: Facts['aid.message-written'], fact) => relayMessage(site, of, fact),
    },
  }
}
