import type { fr } from './fr.ts'

export const en = {
  letter: {
    subject: (charter: string) => `Still agreed? ${charter}`,
    hello: 'Hello,',
    signed: (association: string, charter: string, day: string) =>
      `${association} agreed to “${charter}” on ${day}.`,
    because: {
      delay: 'Time has passed and people change: we ask you whether it is still true.',
      'local-version':
        'The group has adopted a new version of its text. Your signature stays on the version that you signed.',
      'national-version':
        'The national charter has a new version. The local one changes only if its group decides so; it is a chance to say where you stand.',
    },
    choices: [
      'still agreed: one button;',
      'agreed with the latest version, when there is one: one button too;',
      'withdraw: possible at any time;',
      'do nothing: your signature stays.',
    ],
    open: 'Answer',
    nothing:
      'Opening the page changes nothing. Nobody is ranked by their answer, and this letter is not repeated.',
  },
  page: {
    over: (association: string) => `On behalf of ${association}`,
    title: 'Still agreed?',
    lead: (charter: string, version: number, day: string) =>
      `Your association signed version ${version} of “${charter}”, agreement given on ${day}.`,
    read: (version: number) => `Read version ${version} again`,
    same: (version: number) => `Still agreed with version ${version}`,
    sameText:
      'Your signature stays what it is, and the page of the local charter will say that you said so again this month.',
    newerTitle: 'A newer version',
    newerText: (version: number, day: string) => `Version ${version} was adopted on ${day}.`,
    compare: (a: number, b: number) => `See what changed between versions ${a} and ${b}`,
    newer: (version: number) => `Sign version ${version}`,
    both: 'Two of you signed: both agreements are needed, each by its own letter.',
    otherWanting: (version: number) =>
      `Your agreement with version ${version} is noted. That of the second person who signed is still missing: they received the same letter.`,
    withdrawTitle: 'Withdraw',
    withdrawText: 'Without a reason. That you came by stays said, nothing else.',
    withdraw: 'Withdraw our signature',
    nothingTitle: 'Or do nothing',
    nothing: 'Your signature stays. Simply close this page.',
    done: 'Said, thank you. The page of the local charter shows it.',
    changed: 'The text changed while you were reading. Read it again before you answer.',
    goneTitle: 'This link leads to no signature that stands',
    gone: 'The signature was withdrawn, or the link was badly copied. You can find your signatures again with your address.',
    find: 'Find my signatures',
  },
  agreed: (when: string) => `still agreed ${when}`,
  agreedOn: (version: number, when: string) => `agreed with version ${version} ${when}`,
} satisfies typeof fr
