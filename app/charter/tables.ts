import type { ArticleKind } from './rules/article.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    charters: { id: string; slug: string; created_at: Date }
    charter_versions: {
      id: string
      charter_id: string
      number: number
      title: string
      is_official: boolean
      source: string
      change_kind: 'minor' | 'substantive'
      change_summary: string
      created_at: Date
      created_by: string | null
      saved_at: Date
      published_at: Date | null
      published_by: string | null
      canonical_text: string | null
      sha256: string | null
    }
    charter_articles: {
      version_id: string
      article_id: string
      parent_article_id: string | null
      position: number
      kind: ArticleKind
      heading: string
      body: string
      plain: string
      suggestions: string[]
    }
  }
}
