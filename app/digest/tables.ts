import type { Generated } from 'kysely'

declare module '../platform/db/database.ts' {
  interface Tables {
    digests: { person_id: string; week: string; since: Date; until: Date; posted_at: Generated<Date | null> }
  }
}
