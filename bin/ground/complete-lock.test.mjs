import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missingFromLock } from './complete-lock.mjs'
import { root } from './place.mjs'

it('keeps every optional package in the lock file, or npm ci refuses: run bin/ground/complete-lock.mjs', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  expect(missingFromLock(packages).map(({ name }) => name)).toEqual([])
})

it('looks for a package where Node does', () => {
  const packages = {
    'node_modules/a/node_modules/b': { optionalDependencies: { near: '1', high: '1', absent: '1' } },
    'node_modules/a/node_modules/near': {},
    'node_modules/high': {},
    'node_modules/c/node_modules/absent': {},
  }
  expect(missingFromLock(packages).map(({ name }) => name)).toEqual(['absent'])
})
