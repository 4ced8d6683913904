import { describe, expect, it } from 'vitest'
import { after, levels, mayRead, projectStates, projectVerbs, takesWishes, verbsOf } from './project.ts'

describe('the life of a project', () => {
  it('goes from open to under way to finished, and may be set aside and taken up again', () => {
    const table = projectStates.map((state) =>
      projectVerbs.map((verb) => after(state, verb) ?? '-').join(' '),
    )
    expect(Object.fromEntries(projectStates.map((state, i) => [state, table[i]]))).toEqual({
      open: 'under-way - set-aside -',
      'under-way': '- finished set-aside -',
      finished: '- - - under-way',
      'set-aside': '- - - open',
    })
  })

  it('always leaves the lead something to do', () => {
    expect(projectStates.map((state) => verbsOf(state).length > 0)).toEqual([true, true, true, true])
  })
})

it('is read by everyone, by signatories here, or by those in it and those asked', () => {
  const readers = (['partner', 'asked', 'signatory', 'anyone'] as const).map((standing) =>
    levels.filter((level) => mayRead(level, standing)),
  )
  expect(readers).toEqual([levels, levels, ['signatories', 'public'], ['public']])
})

it('takes others in until the last day of its call, while it lives and says so', () => {
  const call = { name: 'Quartiers d’hiver', url: null, until: '2026-12-10' }
  const project = { state: 'open', isTogether: true, call, hidden: null } as const
  expect(takesWishes(project, '2026-12-10')).toBe(true)
  expect(takesWishes(project, '2026-12-11')).toBe(false)
  expect(takesWishes({ ...project, call: null }, '2026-12-11')).toBe(true)
  expect(takesWishes({ ...project, isTogether: false }, '2026-12-01')).toBe(false)
  const hidden = { at: new Date(), by: 'team', reason: 'Hors sujet.', answer: null } as const
  expect(takesWishes({ ...project, hidden }, '2026-12-01')).toBe(false)
  expect(takesWishes({ ...project, state: 'set-aside' }, '2026-12-01')).toBe(false)
})
