import { describe, expect, it } from 'vitest'
import { longestReason, longestReport, readDecision, readReport } from './moderation.ts'

const form = (fields: Record<string, string>) => ({ text: (name: string) => fields[name] ?? '' })

describe('a report', () => {
  it('says one of our reasons, and words if somebody wishes', () => {
    expect(readReport(form({ raison: 'hurtful', mots: ' Oui. ' }))).toEqual({
      ok: true,
      value: { reason: 'hurtful', words: 'Oui.' },
    })
  })

  it('tells every fault at once', () => {
    const read = readReport(form({ raison: 'parce que', mots: 'a'.repeat(longestReport + 1) }))
    expect(read).toEqual({
      ok: false,
      problems: [
        { field: 'raison', problem: 'reason-missing' },
        { field: 'mots', problem: 'words-long' },
      ],
    })
  })
})

describe('a decision', () => {
  it('hides with a reason only, short enough to stand in its place', () => {
    const hide = (raison: string) => readDecision(form({ faire: 'hide', raison }), 'raison')
    expect(hide(' On ne  nomme personne. ')).toEqual({ hide: 'On ne nomme personne.' })
    expect([hide(' '), hide('a'.repeat(longestReason + 1))]).toEqual(['missing', 'long'])
  })

  it('changes nothing when no button we know was pressed', () => {
    expect(readDecision(form({ faire: 'show' }), 'raison')).toBe('show')
    expect(readDecision(form({ faire: 'erase' }), 'raison')).toBe('keep')
  })
})
