import type { Generated } from 'kysely'
import type { Lang } from '../platform/languages.ts'
import type { PublicationKind } from './rules/publication.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    publications: {
      id: string
      code: string
      once_key: string
      kind: PublicationKind
      title: string
      body: string
      link: string | null
      themes: string[]
      territory_id: string | null
      association_id: string | null
      tended_id: string | null
      lang: Lang
      published_at: Date
      changed_at: Date | null
      taken_down_at: Date | null
      hidden_at: Date | null
      hidden_reason: string | null
    }
    publication_versions: {
      id: Generated<number>
      publication_id: string
      title: string
      body: string
      link: string | null
      until: Date
    }
  }
}
