/** What a column of an open file holds; its words stand in the messages. */
export type Column = {
  type: 'string' | 'integer' | 'number' | 'date' | 'boolean'
  /** An address of the web. */
  isLink?: true
  required?: true
  unique?: true
  /** A regular expression that every value follows. */
  pattern?: string
  /** The only values there are. */
  values?: readonly string[]
  /** Several values in one cell, with “ | ” between them. */
  isList?: true
  example: string | number | boolean
}

export const listMark = ' | '
