import { forgetInactiveAccounts, forgetSignIns } from './accounts/index.ts'
import { askByCalendar, countOverdueVoices, watchQuiet } from './adaptations/index.ts'
import { tendListings } from './aid/index.ts'
import { tidyHelps } from './beside/index.ts'
import { tidyCooperations } from './cooperations/index.ts'
import { planDigests } from './digest/index.ts'
import { tendDiscussions } from './discussions/index.ts'
import { tendEntries } from './identity/index.ts'
import { forgetIntakes, resumeIntakes } from './intake/index.ts'
import { tidyMail } from './mail/index.ts'
import { forgetMeetingMailboxes, remindOfMeetings } from './meetings/index.ts'
import { askStillYou } from './members/index.ts'
import { keepDayCounts } from './opendata/index.ts'
import { shelves } from './personal-data.ts'
import { remindOfPlans, tidyPlans } from './plans/index.ts'
import type { Site } from './platform/http/site.ts'
import type { ScheduledTask } from './platform/jobs/worker.ts'
import { remindOfProjects, tidyProjects } from './projects/index.ts'
import { tidySignatures } from './signatures/index.ts'

/** What the clock brings. Every task may run twice. */
export function scheduleOf(site: Site): ScheduledTask[] {
  return [
    { name: 'forget-sign-ins', cron: '17 3 * * *', run: () => forgetSignIns(site) },
    { name: 'tidy-helps', cron: '57 3 * * *', run: () => tidyHelps(site) },
    { name: 'tidy-cooperations', cron: '37 3 * * *', run: () => tidyCooperations(site) },
    { name: 'tend-listings', cron: '17 * * * *', run: () => tendListings(site) },
    { name: 'tend-discussions', cron: '37 7 * * *', run: () => tendDiscussions(site) },
    { name: 'keep-day-counts', cron: '7 0 * * *', run: () => keepDayCounts(site) },
    // Tuesday morning; later, should the site have been away.
    { name: 'plan-digests', cron: '37 9-17 * * 2,3', run: () => planDigests(site) },
    { name: 'remind-of-meetings', cron: '23 8-18 * * *', run: () => remindOfMeetings(site) },
    { name: 'tidy-meetings', cron: '47 3 * * *', run: () => forgetMeetingMailboxes(site) },
    { name: 'tidy-mail', cron: '47 3 * * *', run: () => tidyMail(site) },
    { name: 'count-voices', cron: '7 1 * * *', run: () => countOverdueVoices(site) },
    { name: 'ask-still-agreed', cron: '47 8 * * 1-5', run: () => askByCalendar(site) },
    { name: 'watch-quiet', cron: '17 8 * * 1-5', run: () => watchQuiet(site) },
    { name: 'tidy-signatures', cron: '27 3 * * *', run: () => tidySignatures(site) },
    { name: 'ask-still-you', cron: '7 9 * * 1-5', run: () => askStillYou(site) },
    {
      name: 'forget-inactive-accounts',
      cron: '37 3 * * *',
      run: () => forgetInactiveAccounts(site, shelves),
    },
    { name: 'remind-of-plans', cron: '27 9 * * 1-5', run: () => remindOfPlans(site) },
    { name: 'remind-of-projects', cron: '37 9 * * *', run: () => remindOfProjects(site) },
    { name: 'tidy-projects', cron: '57 3 * * *', run: () => tidyProjects(site) },
    { name: 'tidy-plans', cron: '57 3 * * *', run: () => tidyPlans(site) },
    { name: 'tend-entries', cron: '47 3 * * *', run: () => tendEntries(site) },
    { name: 'resume-intakes', cron: '*/5 * * * *', run: () => resumeIntakes(site) },
    { name: 'forget-intakes', cron: '37 3 * * *', run: () => forgetIntakes(site) },
  ]
}
