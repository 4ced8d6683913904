export { append, entriesPart, entryGiven, type NewEntry } from './acts/append.ts'
export { type Entry, entriesOf } from './queries/entries.ts'
