import type { Site } from '../../platform/http/site.ts'
import type { Lang } from '../../platform/languages.ts'
import type { ColumnOf, SetName } from '../rules/data-set.ts'

export type Value = string | number | boolean | null | readonly string[]
export type Row<S extends SetName = SetName> = Record<ColumnOf<S>, Value>
export type Batches<S extends SetName> = AsyncGenerator<Row<S>[], void>

/** Where rows are read from, and in which words. `size`: how many at a time. */
export type Reading = { site: Site; lang: Lang; size: number }
