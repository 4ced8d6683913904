import { expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { longestWords, readRequest } from './request.ts'

const right = { nom: 'Inès Larbaud', mots: 'Je suis la présidente.', courriel: 'ines@glaneurs.example' }
const read = (change: Partial<typeof right>, kind: 'claim' | 'correction' = 'claim') => {
  const outcome = readRequest(new FormFields(Object.entries({ ...right, ...change })), kind)
  return outcome.ok ? 'read' : outcome.problems.map(({ problem }) => problem)
}

it('reads a request, or says everything that is amiss', () => {
  expect(read({})).toBe('read')
  expect(read({ nom: '' }, 'correction')).toBe('read')
  expect(read({ nom: ' ', mots: '', courriel: 'ines@' })).toEqual([
    'name-missing',
    'words-missing',
    'email-wrong',
  ])
  expect(read({ mots: 'a'.repeat(longestWords + 1), nom: 'é'.repeat(121) })).toEqual([
    'name-long',
    'words-long',
  ])
})
