import { additionsLink, localErrands } from './adaptations/index.ts'
import { aidDeeds, listingsDesk, listingsHereLink, reportedLink } from './aid/index.ts'
import { cooperationDeeds, cooperationsDesk } from './cooperations/index.ts'
import { discussionDeeds, discussionsLink, reportedMessagesLink } from './discussions/index.ts'
import {
  documentsLink,
  entriesLink,
  identityDeeds,
  knownHereLink,
  neighboursLink,
  queueLink,
  teamQueueLink,
} from './identity/index.ts'
import { intakeLink } from './intake/index.ts'
import { errandsOfMeetings, meetingDeeds, meetingsLink } from './meetings/index.ts'
import { type Desk, tendersLink } from './members/index.ts'
import { groupsLink } from './places/index.ts'
import { planDeeds, planErrands, plansDesk } from './plans/index.ts'
import { profileDeeds, profileDesk } from './profiles/index.ts'
import { projectDeeds, projectErrands, projectsDesk, reportedProjectsLink } from './projects/index.ts'
import {
  publicationDeeds,
  publicationsOfAssociationLink,
  publicationsOfTeamLink,
  publicationsOfTerritoryLink,
} from './resources/index.ts'

/** What the rooms put on the desks of `/espace`, in the order shown, and the words of their deeds. */
export const desk: Desk = {
  association: [
    profileDesk,
    plansDesk,
    projectsDesk,
    listingsDesk,
    publicationsOfAssociationLink,
    cooperationsDesk,
    queueLink,
    neighboursLink,
  ],
  territory: [meetingsLink, publicationsOfTerritoryLink, discussionsLink, listingsHereLink, knownHereLink],
  week: [localErrands, planErrands, errandsOfMeetings, projectErrands],
  team: [
    tendersLink,
    teamQueueLink,
    entriesLink,
    documentsLink,
    groupsLink,
    intakeLink,
    additionsLink,
    reportedLink,
    reportedProjectsLink,
    publicationsOfTeamLink,
    reportedMessagesLink,
  ],
  deeds: {
    ...profileDeeds,
    ...aidDeeds,
    ...publicationDeeds,
    ...cooperationDeeds,
    ...discussionDeeds,
    ...identityDeeds,
    ...meetingDeeds,
    ...planDeeds,
    ...projectDeeds,
  },
}
