import type { Site } from './platform/http/site.ts'
import type { ScheduledTask } from './platform/jobs/worker.ts'

/** What the clock brings. Every task may run twice. */
export function scheduleOf(_site: Site): ScheduledTask[] {
  return []
}
