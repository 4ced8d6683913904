import { postSignInLink, postSleepingLetter } from './accounts/index.ts'
import { hearComment } from './adaptations/index.ts'
import { hearAid, moveListings } from './aid/index.ts'
import { moveProfile } from './associations/index.ts'
import { moveCooperations } from './cooperations/index.ts'
import { hearDiscussion, hearHidden, hearOpening, moveDiscussions } from './discussions/index.ts'
import {
  noteVouched,
  postConfirmLetter,
  postDecidedLetter,
  postDecideLetters,
  postVouchedLetters,
  postVouchLetters,
} from './identity/index.ts'
import { postOlderInvitation, workOnIntake } from './intake/index.ts'
import { postStrayed } from './mail/index.ts'
import { moveInvitations } from './meetings/index.ts'
import { isExpected, postInvitation, postJoined, postStillYou } from './members/index.ts'
import { movePlans } from './plans/index.ts'
import type { Site } from './platform/http/site.ts'
import type { Facts } from './platform/jobs/facts.ts'
import type { Reactions } from './platform/jobs/worker.ts'
import { hearProject, hearProjectHidden, moveProjects } from './projects/index.ts'
import { toTerritories } from './reactions-around-charters.ts'
import { betweenSignatures } from './reactions-between-signatures.ts'
import {
  postFarewells,
  postLinks,
  postMeetingLetter,
  postReceipts,
  postSigningLetter,
} from './signatures/index.ts'

/** Fact → what follows. Read it and you know what the product does when nobody is looking. */
export function reactionsOf(site: Site): Reactions {
  return {
    'association.profile-changed': {},
    ...toPeople(site),
    ...toIdentity(site),
    ...toSignatures(site),
    ...betweenSignatures(site),
    ...toTerritories(site),
  }
}

function toPeople(site: Site): Reactions {
  return {
    'accounts.link-requested': {
      postSignInLink: (fact: { requestId: string }) => postSignInLink(site, fact, isExpected),
    },
    'accounts.sleeping': {
      postSleepingLetter: (of: Facts['accounts.sleeping'], fact) => postSleepingLetter(site, of, fact),
    },
    // Each room looks whether the answer is about one of its own letters.
    'mail.replied': {
      hearComment: (of: Facts['mail.replied']) => hearComment(site, of),
      hearAid: (of: Facts['mail.replied']) => hearAid(site, of),
      hearDiscussion: (of: Facts['mail.replied']) => hearDiscussion(site, of),
      hearOpening: (of: Facts['mail.replied']) => hearOpening(site, of),
      hearHidden: (of: Facts['mail.replied']) => hearHidden(site, of),
      hearProject: (of: Facts['mail.replied']) => hearProject(site, of),
      hearProjectHidden: (of: Facts['mail.replied']) => hearProjectHidden(site, of),
    },
    'mail.strayed': {
      postStrayed: (to: Facts['mail.strayed'], fact) => postStrayed(site, to, fact),
    },
    'members.invited': {
      postInvitation: (to: Facts['members.invited'], fact) => postInvitation(site, to, fact),
    },
    'members.joined': {
      postJoined: (of: Facts['members.joined'], fact) => postJoined(site, of, fact),
    },
    'members.mandate-due': {
      postStillYou: (of: Facts['members.mandate-due'], fact) => postStillYou(site, of, fact),
    },
  }
}

function toIdentity(site: Site): Reactions {
  return {
    'identity.asked': {
      postConfirmLetter: (of: Facts['identity.asked'], fact) => postConfirmLetter(site, of, fact),
    },
    'identity.confirmed': {
      postDecideLetters: (of: Facts['identity.confirmed'], fact) => postDecideLetters(site, of, fact),
    },
    'identity.neighbours-asked': {
      postVouchLetters: (of: Facts['identity.neighbours-asked'], fact) => postVouchLetters(site, of, fact),
    },
    'identity.vouched': {
      postVouchedLetters: (of: Facts['identity.vouched'], fact) => postVouchedLetters(site, of, fact),
    },
    'identity.decided': {
      postDecidedLetter: (of: Facts['identity.decided'], fact) => postDecidedLetter(site, of, fact),
    },
    // Pages and the directory say it at once; nothing else follows.
    'identity.known': {},
    'identity.closed': {},
    'identity.reopened': {},
    // What the second entry told and did is the first’s.
    'identity.joined': {
      moveProfile: (of: Facts['identity.joined'], { at }) =>
        site.transaction((tx) => moveProfile(tx, of, at)),
      moveCooperations: (of: Facts['identity.joined'], { at }) =>
        site.transaction((tx) => moveCooperations(tx, of, at)),
      movePlans: (of: Facts['identity.joined'], { at }) => site.transaction((tx) => movePlans(tx, of, at)),
      moveListings: (of: Facts['identity.joined']) => site.transaction((tx) => moveListings(tx, of)),
      moveProjects: (of: Facts['identity.joined']) => site.transaction((tx) => moveProjects(tx, of)),
      moveDiscussions: (of: Facts['identity.joined']) => site.transaction((tx) => moveDiscussions(tx, of)),
      moveInvitations: (of: Facts['identity.joined']) => site.transaction((tx) => moveInvitations(tx, of)),
    },
  }
}

function toSignatures(site: Site): Reactions {
  return {
    'signature.requested': {
      postSigningLetter: (to: Facts['signature.requested'], fact) => postSigningLetter(site, to, fact),
    },
    'signature.confirmed': {
      postReceipts: (of: Facts['signature.confirmed'], fact) => postReceipts(site, of, fact),
    },
    'signature.withdrawn': {
      postFarewells: (of: Facts['signature.withdrawn'], fact) => postFarewells(site, of, fact),
      noteVouched: ({ signatureId }: Facts['signature.withdrawn'], { at }) =>
        site.transaction((tx) => noteVouched(tx, signatureId, at)),
    },
    'signature.reaffirmed': {},
    'signature.given-in-meeting': {
      postMeetingLetter: (of: Facts['signature.given-in-meeting'], fact) => postMeetingLetter(site, of, fact),
    },
    // What an import brings in causes no letter.
    'intake.invited': {
      postOlderInvitation: (of: Facts['intake.invited']) => postOlderInvitation(site, of),
    },
    'intake.due': { workOnIntake: (fact: Facts['intake.due']) => workOnIntake(site, fact) },
    'signature.links-requested': {
      postLinks: (of: Facts['signature.links-requested'], fact) => postLinks(site, of, fact),
    },
  }
}
