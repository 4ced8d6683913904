import { expect, it } from 'vitest'
import { isEscapedCut } from './unavailable.ts'

const where = (place: string) =>
  Object.assign(new TypeError("Cannot read properties of null (reading 'write')"), {
    stack: `TypeError: Cannot read properties of null\n    at Immediate.${place}`,
  })

it.each([
  ['a cut while types are read', { code: 'EPIPE', query: 'select … from pg_catalog.pg_type' }, true],
  ['a database that is gone by then', { code: 'CONNECTION_CLOSED', query: 'from pg_catalog.pg_type' }, true],
  ['a cut while they come', { code: 'ECONNRESET', query: 'from pg_catalog.pg_type' }, true],
  ['types that cannot be read', { code: '42501', query: 'from pg_catalog.pg_type' }, false],
  ['a question that was cut', { code: 'CONNECTION_CLOSED', query: 'select 1' }, false],
  ['a cut between two writes', where('nextWrite (file:///x/postgres/src/connection.js:255:22)'), true],
  ['a letter server that hangs up', { code: 'EPIPE' }, false],
  ['our own fault', where('show (file:///x/app/ui/show.tsx:3:1)'), false],
  ['nothing', undefined, false],
])('%s', (_, error, escaped) => expect(isEscapedCut(error)).toBe(escaped))
