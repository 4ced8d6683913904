declare module '../platform/db/database.ts' {
  interface Tables {
    register_entries: {
      id: string
      rna: string | null
      siren: string | null
      siret: string | null
      name: string
      acronym: string | null
      folded: string
      words: string
      commune_code: string | null
      commune_name: string | null
      postcode: string | null
      grouping: 'simple' | 'union' | 'federation' | null
      status: 'active' | 'dissolved' | 'deleted'
      dissolved_on: string | null
      is_damaged: boolean
      source: 'waldec' | 'import' | 'sirene'
    }
    register_words: { word: string; entries: number }
  }
}

export {}
