import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'The steps of the local charter',
  lead: 'A local charter is opened, written, adopted, lived, revised. It may also sleep, or stop.',
  now: 'Where we are',
  words: 'A word to the others',
  wordsHint: 'It will be read in the history.',
  verbs: {
    draft: { title: 'Go on to the writing', text: 'The group is here: we write.' },
    propose: {
      title: 'Put to adoption',
      text: 'The text is frozen, each association of the group receives a letter to say its voice.',
    },
    'take-back': {
      title: 'Take the text back',
      text: 'We stop there for now. The adopted version, if there is one, stays in force.',
    },
    adopt: { title: 'Adopt', text: '' },
    revise: {
      title: 'Open a revision',
      text: 'We write the next version. Today’s stays in force until adoption.',
    },
    sleep: { title: 'Put to sleep', text: 'We pause, and say so. Nothing is erased, no signature falls.' },
    wake: { title: 'Wake', text: 'We take up where we stopped.' },
    close: {
      title: 'Close',
      text: 'It is over, at least for now. The text and its history can still be read.',
    },
    reopen: { title: 'Open again', text: 'We take it up, with at least two associations as stewards.' },
  },
  sending: 'One moment…',
  done: 'Noted. The history says so.',
  problems: {
    'not-now': 'It is no longer possible at this step.',
    'stewards-missing': 'It takes two stewards of two associations. Invite the second one under “Group”.',
    'nothing-written': 'Nothing was written here: add at least one commitment or article.',
    'no-version': 'No version has been adopted yet.',
    'words-long': 'It is too long: 1,000 characters at most.',
  },
}
