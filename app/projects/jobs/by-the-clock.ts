import type { Site } from '../../platform/http/site.ts'
import { tidyProjects as tidy } from '../acts/tidy.ts'

/** Every night. */
export function tidyProjects(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
