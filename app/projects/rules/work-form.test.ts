import { expect, it } from 'vitest'
import { asTyped } from './typed.ts'
import { readDecision, readItem } from './work-form.ts'

const today = '2026-11-14'

it('takes a decision of today unless another day is said, and none of tomorrow', () => {
  const read = (more: object) => readDecision(asTyped({ decision: 'On garde la rue', ...more }), today)
  expect(read({})).toEqual({ ok: true, value: { what: 'On garde la rue', decidedOn: today } })
  expect(read({ decidee: '12/11/2026' })).toMatchObject({ value: { decidedOn: '2026-11-12' } })
  expect(read({ decidee: '15/11/2026' })).toEqual({
    ok: false,
    problems: [{ field: 'decidee', problem: 'day-later' }],
  })
  expect(read({ decision: ' ', decidee: 'hier' })).toMatchObject({
    problems: [{ problem: 'what-missing' }, { problem: 'day-wrong' }],
  })
})

it('takes something to do, for one of the partners or for nobody yet', () => {
  expect(readItem(asTyped({ quoi: 'Réserver les tables' }), [])).toEqual({
    ok: true,
    value: { what: 'Réserver les tables', partnerId: null, dueOn: null },
  })
  expect(readItem(asTyped({ quoi: 'x', qui: 'a', pour: '3/12/26' }), ['a'])).toMatchObject({
    value: { partnerId: 'a', dueOn: '2026-12-03' },
  })
  expect(readItem(asTyped({ quoi: 'x'.repeat(161), qui: 'b', pour: '31/2/26' }), ['a'])).toMatchObject({
    problems: [{ problem: 'what-long' }, { problem: 'partner-unknown' }, { problem: 'day-wrong' }],
  })
})
