import * as accounts from './accounts/jobs.ts'
import type { Site } from './platform/http/site.ts'
import type { ScheduledTask } from './platform/jobs/worker.ts'
import * as signatures from './signatures/jobs.ts'

/** What runs by the clock, in Paris time. */
export function scheduleOf(site: Site): ScheduledTask[] {
  return [
    { name: 'forget-drafts', cron: '15 * * * *', run: () => signatures.forgetDrafts(site) },
    { name: 'lapse-requests', cron: '20 3 * * *', run: () => signatures.lapseRequests(site) },
    { name: 'forget-traces', cron: '30 3 * * *', run: () => signatures.forgetTraces(site) },
    { name: 'forget-sign-in', cron: '40 3 * * *', run: () => accounts.forgetExpired(site) },
  ]
}
