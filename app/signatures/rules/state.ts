/** Where a signature stands. `draft` is the form being filled in, before it is sent. */
export type SignatureState =
  | 'draft'
  | 'awaiting-decision'
  | 'awaiting-confirmation'
  | 'in-force'
  | 'withdrawn'
  | 'lapsed'
  | 'contested'

/** What may happen to it. */
export type SignatureEvent =
  | 'submit'
  | 'submit-undecided'
  | 'decide'
  | 'confirm-first'
  | 'confirm-last'
  | 'take-new-text'
  | 'lapse'
  | 'contest'
  | 'dismiss-contest'
  | 'withdraw'
  /** Taken back, from the letter or the paper of what was done with somebody’s help. */
  | 'undo'
  /** Its entry and an older signatory’s turned out to be one association: the older voice stands. */
  | 'yield'
  /** Brought in by the team from a list older than the site; corrected by a newer list; brought in by mistake. */
  | 'take-over'
  | 'correct'
  | 'take-back'
  /** The association signed by itself what a list had brought in for it. */
  | 'replace'
  /** Given in a meeting, typed by whoever led it. */
  | 'sign-in-meeting'

/** The whole machine: from each state, where each allowed event leads. What is absent is refused. */
export const transitions: Record<SignatureState, Partial<Record<SignatureEvent, SignatureState>>> = {
  draft: {
    submit: 'awaiting-confirmation',
    'submit-undecided': 'awaiting-decision',
    lapse: 'lapsed',
    'take-over': 'in-force',
    'sign-in-meeting': 'in-force',
  },
  'awaiting-decision': {
    decide: 'awaiting-confirmation',
    'take-new-text': 'awaiting-decision',
    undo: 'lapsed',
    lapse: 'lapsed',
  },
  'awaiting-confirmation': {
    'confirm-first': 'awaiting-confirmation',
    'confirm-last': 'in-force',
    'take-new-text': 'awaiting-confirmation',
    // Of two texts signed in one act, this one was signed already, or closed meanwhile.
    yield: 'lapsed',
    undo: 'lapsed',
    lapse: 'lapsed',
  },
  'in-force': {
    withdraw: 'withdrawn',
    undo: 'withdrawn',
    contest: 'contested',
    yield: 'lapsed',
    correct: 'in-force',
    'take-back': 'withdrawn',
    replace: 'withdrawn',
  },
  contested: { 'dismiss-contest': 'in-force', withdraw: 'withdrawn', undo: 'withdrawn', yield: 'lapsed' },
  // Ends: signing again is a new signature, so that history is never rewritten.
  withdrawn: {},
  lapsed: {},
}

/** The state after an event, or nothing when the event has no meaning there. */
export function after(state: SignatureState, event: SignatureEvent): SignatureState | undefined {
  return transitions[state][event]
}

/** Counted and shown among the signatories. A contested one stays counted until somebody decides. */
export function isGiven(state: SignatureState): boolean {
  return state === 'in-force' || state === 'contested'
}

/** Days a sent request waits before it lapses: a board may meet once a term. */
export const waitsDays = { 'awaiting-decision': 180, 'awaiting-confirmation': 60 } as const

/** Days a signing link works; a new one may be asked for as long as the request waits. */
export const linkDays = 30

/** Days an unfinished form is kept. */
export const draftDays = 7
