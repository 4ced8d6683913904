import {
  askAfterAdoption,
  askAfterNational,
  inviteSuccessors,
  postAmendment,
  postAsk,
  postLocalInvitation,
  postNational,
  postQuiet,
  postSlept,
  postVoiceLinks,
} from './adaptations/index.ts'
import { postCancelled, postInvited, postMinutes, postMoved, postNear } from './meetings/index.ts'
import { postAnswered, postDue, postProposed } from './plans/index.ts'
import type { Site } from './platform/http/site.ts'
import type { Facts } from './platform/jobs/facts.ts'
import type { Reactions } from './platform/jobs/worker.ts'

/** The same page for what lives in territories: local charters, their plans, meetings. */
export function toTerritories(site: Site): Reactions {
  return { ...toLocalCharters(site), ...toMeetings(site), ...toPlans(site) }
}

function toLocalCharters(site: Site): Reactions {
  return {
    // Cached pages hear of the fact itself.
    'charter.published': {
      postNational: (of: Facts['charter.published'], fact) => postNational(site, of, fact),
      askAfterNational: (of: Facts['charter.published']) => askAfterNational(site, of),
    },
    'local-charter.invited': {
      postLocalInvitation: (of: Facts['local-charter.invited'], fact) => postLocalInvitation(site, of, fact),
    },
    'local-charter.amended': {
      postAmendment: (of: Facts['local-charter.amended'], fact) => postAmendment(site, of, fact),
    },
    'local-charter.proposed': {
      postVoiceLinks: (of: Facts['local-charter.proposed'], fact) => postVoiceLinks(site, of, fact),
    },
    'local-charter.quiet': {
      postQuiet: (of: Facts['local-charter.quiet'], fact) => postQuiet(site, of, fact),
    },
    'local-charter.slept': {
      postSlept: (of: Facts['local-charter.slept'], fact) => postSlept(site, of, fact),
    },
    'local-charter.successors-wanted': {
      inviteSuccessors: (of: Facts['local-charter.successors-wanted']) => inviteSuccessors(site, of),
    },
    // Public pages are made anew; nothing else follows.
    'local-charter.moved': {},
    'local-charter.counted': {
      askAfterAdoption: (of: Facts['local-charter.counted']) => askAfterAdoption(site, of),
    },
    'local-charter.asked': {
      postAsk: (of: Facts['local-charter.asked'], fact) => postAsk(site, of, fact),
    },
  }
}

function toMeetings(site: Site): Reactions {
  return {
    // Public pages are made anew; nothing else follows.
    'meeting.changed': {},
    'meeting.invited': {
      postInvited: (of: Facts['meeting.invited'], fact) => postInvited(site, of, fact),
    },
    'meeting.moved': { postMoved: (of: Facts['meeting.moved'], fact) => postMoved(site, of, fact) },
    'meeting.cancelled': {
      postCancelled: (of: Facts['meeting.cancelled'], fact) => postCancelled(site, of, fact),
    },
    'meeting.minutes': { postMinutes: (of: Facts['meeting.minutes'], fact) => postMinutes(site, of, fact) },
    'meeting.near': { postNear: (of: Facts['meeting.near'], fact) => postNear(site, of, fact) },
  }
}

function toPlans(site: Site): Reactions {
  return {
    'plan.proposed': {
      postProposed: (of: Facts['plan.proposed'], fact) => postProposed(site, of, fact),
    },
    'plan.answered': {
      postAnswered: (of: Facts['plan.answered'], fact) => postAnswered(site, of, fact),
    },
    'plan.due': { postDue: (of: Facts['plan.due'], fact) => postDue(site, of, fact) },
    // Public pages are made anew; nothing else follows.
    'plan.moved': {},
  }
}
