import {
  postConfirm,
  postEdited,
  postEnding,
  postModerated,
  postPosted,
  postPostingLinks,
  relayMessage,
} from './aid/index.ts'
import { postAssisted } from './beside/index.ts'
import { assistedKinds } from './beside.ts'
import { postConfirmed, postCorrected, postNoted, postNotingLinks } from './cooperations/index.ts'
import { postDigest } from './digest/index.ts'
import { carryMessage, postAddress, postHidden, postSilent, postTurned } from './discussions/index.ts'
import type { Site } from './platform/http/site.ts'
import type { Facts } from './platform/jobs/facts.ts'
import type { Reactions } from './platform/jobs/worker.ts'
import {
  postLeadAnswered,
  postLeadAsked,
  postAnswered as postPartnerAnswered,
  postInvited as postPartnerInvited,
  postProjectHidden,
  postNear as postProjectNear,
  postWishAnswered,
  postWished,
  postWishWritten,
} from './projects/index.ts'
import { weekly } from './weekly.ts'

/** The same page for what associations do between two signatures. */
export function betweenSignatures(site: Site): Reactions {
  return {
    'digest.due': { postDigest: (of: Facts['digest.due']) => postDigest(site, of, weekly) },
    ...toBeside(site),
    ...toCooperations(site),
    ...toAid(site),
    ...toProjects(site),
    ...toDiscussions(site),
  }
}

function toBeside(site: Site): Reactions {
  return {
    // Public pages are made anew; nothing else follows.
    'publication.moved': {},
    'beside.done': {
      postAssisted: (of: Facts['beside.done'], fact) => postAssisted(site, assistedKinds, of, fact),
    },
  }
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
    'aid.edited': { postEdited: (of: Facts['aid.edited'], fact) => postEdited(site, of, fact) },
    'aid.moderated': {
      postModerated: (of: Facts['aid.moderated'], fact) => postModerated(site, of, fact),
    },
    'aid.ending': { postEnding: (of: Facts['aid.ending'], fact) => postEnding(site, of, fact) },
    'aid.answer-written': {
      postConfirm: (of: Facts['aid.answer-written'], fact) => postConfirm(site, of, fact),
    },
    'aid.message-written': {
      relayMessage: (of: Facts['aid.message-written'], fact) => relayMessage(site, of, fact),
    },
  }
}

function toProjects(site: Site): Reactions {
  return {
    // Cached pages hear of the fact itself.
    'project.changed': {},
    'project.invited': {
      postInvited: (of: Facts['project.invited'], fact) => postPartnerInvited(site, of, fact),
    },
    'project.answered': {
      postAnswered: (of: Facts['project.answered'], fact) => postPartnerAnswered(site, of, fact),
    },
    'project.wish-written': {
      postWishWritten: (of: Facts['project.wish-written'], fact) => postWishWritten(site, of, fact),
    },
    'project.near': { postNear: (of: Facts['project.near'], fact) => postProjectNear(site, of, fact) },
    'project.wished': { postWished: (of: Facts['project.wished'], fact) => postWished(site, of, fact) },
    'project.lead-asked': {
      postLeadAsked: (of: Facts['project.lead-asked'], fact) => postLeadAsked(site, of, fact),
    },
    'project.lead-answered': {
      postLeadAnswered: (of: Facts['project.lead-answered'], fact) => postLeadAnswered(site, of, fact),
    },
    'project.hidden': {
      postProjectHidden: (of: Facts['project.hidden'], fact) => postProjectHidden(site, of, fact),
    },
    'project.wish-answered': {
      postWishAnswered: (of: Facts['project.wish-answered'], fact) => postWishAnswered(site, of, fact),
    },
  }
}

function toDiscussions(site: Site): Reactions {
  return {
    'discussion.message-written': {
      carryMessage: (of: Facts['discussion.message-written']) => carryMessage(site, of),
    },
    'discussion.turned': { postTurned: (of: Facts['discussion.turned']) => postTurned(site, of) },
    'discussion.message-hidden': {
      postHidden: (of: Facts['discussion.message-hidden'], fact) => postHidden(site, of, fact),
    },
    // Cached pages hear of the fact itself.
    'discussion.changed': {},
    'discussion.address-requested': {
      postAddress: (of: Facts['discussion.address-requested'], fact) => postAddress(site, of, fact),
    },
    'discussion.silent': { postSilent: (of: Facts['discussion.silent']) => postSilent(site, of) },
  }
}
