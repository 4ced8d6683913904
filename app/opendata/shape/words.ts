import type { Lang } from '../../platform/languages.ts'
import { signatoryColumnWords } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import type { SetName } from '../rules/data-set.ts'
import type { SchemaWords } from '../rules/table-schema.ts'

/** What a data set and each of its columns say; the register says its own columns. */
export function schemaWords(name: SetName, lang: Lang): SchemaWords {
  const { title, summary, columns } = messages(lang).sets[name]
  return {
    title,
    description: summary,
    columns: name === 'signataires' ? signatoryColumnWords(lang) : columns,
  }
}
