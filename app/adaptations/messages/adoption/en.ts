import type { Verdict } from '../../rules/adoption.ts'
import type { fr } from './fr.ts'

const associations = (n: number) => (n === 1 ? 'one association' : `${n} associations`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const en: typeof fr = {
  nav: 'Adoption',
  propose: {
    title: 'Put the text to adoption',
    lead: 'Read it again with the group. After this button the text no longer moves: each association says its voice.',
    voters: 'Who will say a voice',
    votersText: (n) =>
      `${capital(associations(n))} of the group, one voice each, however many people take part for it.`,
    rule: 'How it will be decided',
    closes: 'Last day to speak',
    happens:
      'Everyone in the group receives a letter with a link. You will also be able to write down a voice said by phone or in the room.',
    press: 'Freeze the text and ask for the voices',
    sending: 'One moment…',
    'closes-wrong': 'Write a day to come, within the year. It looks like 14/03/2026.',
  },
  page: {
    title: (n) => `Adoption of version ${n}`,
    open: (day) => `Voices are open until ${day}.`,
    counted: (day) => `The voices were counted on ${day}.`,
    spoken: (spoken, voters) => `${spoken} voices out of ${voters}.`,
    table: 'What each association said',
    association: 'Association',
    voice: 'Voice',
    how: 'How',
    words: 'In its words',
    waiting: 'has not spoken yet',
    silent: 'did not speak',
    text: 'Read the frozen text',
    count: 'Count the voices',
    stillOpen: 'They can be counted once all have spoken, or the day after the last day.',
    mine: (association) => `The voice of ${association}`,
    others: 'Write down the voice of another association',
    othersHint: 'Only what it told you. It may always say its voice itself, which will replace this one.',
    whose: 'Which one?',
    minutes: 'The minutes as a PDF',
    past: 'Past adoptions',
    pastLine: (n, day) => `Version ${n}, ${day}`,
    saved: 'The voice is noted.',
    nothing: 'No text is put to adoption at the moment.',
  },
  choices: { agree: 'agrees', reservation: 'agrees, with a reservation', objection: 'objection' },
  form: {
    choice: 'Its voice',
    agree: 'Agree',
    reservation: 'Agree, with a reservation',
    reservationHint: 'It is a yes. The reservation is read in the minutes.',
    objection: 'Objection',
    objectionHint: 'It is a no that says why.',
    words: 'The reservation, or the reason for the objection',
    manner: 'How did it say so?',
    manners: {
      phone: 'By phone',
      room: 'In the room',
      proxy: 'It gave us its proxy (one proxy at most)',
    },
    press: 'Say this voice',
    record: 'Write this voice down',
    sending: 'One moment…',
  },
  helped: (by: string) => `with the help of ${by}`,
  manners: {
    link: 'itself',
    phone: (by) => `by phone, written down by ${by}`,
    room: (by) => `in the room, written down by ${by}`,
    proxy: (by) => `by proxy given to ${by}`,
  },
  problems: {
    'unknown-choice': 'Choose a voice.',
    'reason-missing': 'A reservation and an objection are said in words.',
    'too-long': 'It is too long: 2,000 characters at most.',
    'not-a-voter': 'Choose an association of the group.',
    'said-itself': 'This association has said its voice itself: it alone may change it.',
    'one-proxy-only': 'Your association already carries the proxy of another.',
    'manner-missing': 'Say how this voice reached you.',
    counted: 'The voices are counted: they no longer change.',
  },
  link: {
    beside: (title: string) => `The voice given on the text “${title}”`,
    title: (association) => `The voice of ${association}`,
    lead: (title) =>
      `The group has written “${title}”. Read the text, then say whether your association adopts it.`,
    one: 'One association, one voice: if several of you answer, the last answer counts.',
    text: 'The proposed text',
    thanks: 'Your voice is noted. You may change it until the last day.',
    known: (choice) => `Voice noted so far: ${choice}.`,
    gone: 'This link opens nothing',
    goneText: 'Check the address, or take the link of the letter again.',
    closed: 'The voices are counted',
    notSigning: 'Adopting is not signing: the signature comes next, and stays free.',
  },
  letter: {
    subject: (title) => `Your voice: ${title}`,
    hello: 'Hello,',
    asked: (association, title) => `The group puts “${title}” to adoption. ${association} has a voice in it.`,
    until: (day) => `You may say it until ${day}.`,
    open: 'Read and say our voice',
    nothing: 'Opening the page changes nothing: only the button says your voice. It is not a signature.',
  },
  explain: ({ outcome, tally, needed, neededYes }: Verdict) => {
    const { voters, spoken, agree, reservation, objection } = tally
    const reached = spoken >= needed ? 'the quorum is reached' : 'the quorum is not reached'
    const decided: Record<Verdict['outcome'], string> = {
      adopted: 'The text is adopted.',
      'quorum-missed': 'The text is not adopted: too few associations spoke. The group may propose it again.',
      objected:
        'The text is not adopted: one objection is enough to send it back to the group, which takes it into account and proposes it again.',
      'too-few-yes': `The text is not adopted: ${neededYes} yes were needed, there are ${agree + reservation}.`,
      'not-all-spoke': 'The text is not adopted: the rule is unanimity, and not all of them spoke.',
    }
    return [
      `${capital(associations(voters))} could speak, ${spoken} did. ${needed} were needed: ${reached}.`,
      `Agree: ${agree}. Agree with a reservation: ${reservation}. Objection: ${objection}.`,
      decided[outcome],
    ]
  },
  takenBack: 'The stewards took the text back before the count.',
  outcomes: {
    adopted: 'adopted',
    'quorum-missed': 'quorum not reached',
    objected: 'objection',
    'too-few-yes': 'too few yes',
    'not-all-spoke': 'not all spoke',
    'taken-back': 'text taken back',
  },
  minutes: {
    title: 'Minutes of adoption',
    opened: 'Text frozen on',
    counted: 'Voices counted on',
    rule: 'Rule',
    quorum: 'Quorum',
    percent: (percent) => `${percent}%`,
    fingerprint: 'SHA-256 fingerprint of the text',
    voices: 'The voices',
    decision: 'The outcome',
  },
}
