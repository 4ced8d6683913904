import { listingColumnWords } from '../../aid/index.ts'
import type { Lang } from '../../platform/languages.ts'
import { projectColumnWords } from '../../projects/index.ts'
import { publicationColumnWords } from '../../resources/index.ts'
import { signatoryColumnWords } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import type { SetName } from '../rules/data-set.ts'
import type { SchemaWords } from '../rules/table-schema.ts'

/** What a data set and each of its columns say; lists that have rooms of their own say theirs. */
export function schemaWords(name: SetName, lang: Lang): SchemaWords {
  const { title, summary, columns } = messages(lang).sets[name]
  const own = {
    signataires: signatoryColumnWords,
    entraide: listingColumnWords,
    projets: projectColumnWords,
    actualites: publicationColumnWords,
    ressources: publicationColumnWords,
  }
  return {
    title,
    description: summary,
    columns: name in own ? own[name as keyof typeof own](lang) : columns,
  }
}
