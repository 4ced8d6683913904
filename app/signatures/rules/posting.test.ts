import { describe, expect, it } from 'vitest'
import { postingOf } from './posting.ts'

const quiet = { mailboxToday: 0, networkUnpressed: 0, associationToday: 0 }

describe('how a letter leaves', () => {
  it('leaves at once on an ordinary evening', () => {
    expect(postingOf(quiet)).toEqual({ post: true, delaySeconds: 0 })
  })

  it('reaches sixty people who ask at once in one meeting room, without waiting', () => {
    expect(postingOf({ ...quiet, networkUnpressed: 59 })).toEqual({ post: true, delaySeconds: 0 })
  })

  it('slows down, and never refuses, when one network asks for more', () => {
    expect(postingOf({ ...quiet, networkUnpressed: 60 })).toEqual({ post: true, delaySeconds: 10 })
    expect(postingOf({ ...quiet, networkUnpressed: 100_000 })).toEqual({ post: true, delaySeconds: 3_600 })
  })

  it('slows down when many ask in the name of one association', () => {
    expect(postingOf({ ...quiet, associationToday: 4 })).toEqual({ post: true, delaySeconds: 0 })
    expect(postingOf({ ...quiet, associationToday: 5 })).toEqual({ post: true, delaySeconds: 600 })
  })

  it('sends no fourth letter to a mailbox in a day', () => {
    expect(postingOf({ ...quiet, mailboxToday: 2 }).post).toBe(true)
    expect(postingOf({ ...quiet, mailboxToday: 3 })).toEqual({ post: false })
  })
})
