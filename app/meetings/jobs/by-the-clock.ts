import type { Site } from '../../platform/http/site.ts'
import { remind } from '../acts/remind.ts'
import { tidyMeetings } from '../acts/tidy.ts'

/** Every hour: the one reminder of meetings that are near. */
export function remindOfMeetings(site: Site): Promise<void> {
  return site.transaction((tx) => remind(tx, site.clock()))
}

/** Every night. */
export function forgetMeetingMailboxes(site: Site): Promise<void> {
  return site.transaction((tx) => tidyMeetings(tx, site.clock()))
}
