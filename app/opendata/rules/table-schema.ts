import type { Column } from './column.ts'
import type { DataSet } from './data-set.ts'

/** The words that a schema needs, in the language of the page that gives it. */
export type SchemaWords = { title: string; description: string; columns: Record<string, string> }

/**
 * The description of a file’s columns that programs read (Table Schema, Frictionless Standards).
 * @param site address of the site, without a final slash
 */
export function tableSchemaOf(set: DataSet, words: SchemaWords, site: string) {
  const [latest] = set.history
  const first = set.history.at(-1)
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: `tissons-${set.name}`,
    title: words.title,
    description: words.description,
    countryCode: 'FR',
    homepage: `${site}/donnees/${set.name}`,
    path: `${site}/donnees/${set.name}/schema.json`,
    version: latest?.version,
    created: first?.on,
    lastModified: latest?.on,
    licenses: [{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0' }],
    fields: Object.entries(set.columns).map(([name, column]) =>
      fieldOf(name, column, words.columns[name] ?? ''),
    ),
    primaryKey: [...set.key],
    missingValues: [''],
  }
}

function fieldOf(name: string, column: Column, description: string) {
  const { type, isLink, example } = column
  const constraints = constraintsOf(column)
  return {
    name,
    type,
    ...(isLink && { format: 'uri' }),
    description,
    example,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function constraintsOf({ required, unique, pattern, values }: Column) {
  return {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(pattern && { pattern }),
    ...(values && { enum: [...values] }),
  }
}
