import type { Site } from '../../platform/http/site.ts'
import { remind } from '../acts/remind.ts'
import { tidyProjects as tidy } from '../acts/tidy.ts'

/** Every day: deadlines and things to do that are near. */
export function remindOfProjects(site: Site): Promise<void> {
  return site.transaction((tx) => remind(tx, site.clock()))
}

/** Every night. */
export function tidyProjects(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
