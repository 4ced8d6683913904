import { expect, it } from 'vitest'
import { readWebsite } from './website.ts'

it.each([
  ['', undefined],
  ['exemple.fr', 'https://exemple.fr/'],
  ['http://exemple.fr/a', 'http://exemple.fr/a'],
  ['javascript:alert(1)', 'wrong'],
  ['https://moi:secret@exemple.fr', 'wrong'],
  ['localhost', 'wrong'],
  ['deux mots', 'wrong'],
])('reads the site %j as %j', (typed, expected) => expect(readWebsite(typed)).toBe(expected))
