export { append, entryPart, type NewEntry } from './acts/append.ts'
export { type Entry, entriesOf } from './queries/entries.ts'
