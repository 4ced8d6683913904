import type { older as fr } from '../fr/older.ts'

export const older = {
  titles: {
    waiting: 'Confirm an older signature',
    confirmed: 'It is confirmed',
    withdrawn: 'This signature is withdrawn',
    ended: 'This signature no longer stands',
    expired: 'This link opens no more',
  },
  leads: {
    waiting: (association: string, source: string) =>
      `${association} stands among the signatories of the charter. Its signature was given before this site opened; it comes from: ${source}.`,
    confirmed: (association: string, _source: string) =>
      `${association} confirmed its signature. Its page says so. You have nothing more to do.`,
    withdrawn: (association: string, _source: string) =>
      `You withdrew the signature of ${association}. It is no longer counted nor shown among the signatories.`,
    ended: (association: string, _source: string) =>
      `The signature that was taken over for ${association} no longer stands: it was withdrawn, or the association has signed by itself since.`,
    expired: (association: string, _source: string) =>
      `This link is more than three months old. The signature of ${association} stays as it was. You may sign by yourselves.`,
  },
  meeting: {
    title: 'Confirm your signature',
    lead: (association: string, source: string) =>
      `${association} signed the charter in a meeting (${source}). The person who led it typed it for you.`,
    what: [
      'Opening this page changed nothing: only the button confirms.',
      'The signature counts already. After you press, its page will say that the association confirmed it.',
      'It is voluntary, gives nobody a hold over your funding, and this very page lets you withdraw it.',
    ],
  },
  what: [
    'Opening this page changed nothing: only the button confirms.',
    'The signature stays as it was, with its date. The page will say that the association has confirmed it since.',
    'It is voluntary, it gives no one a hold over your funding, and this very page lets you withdraw it.',
  ],
  read: (version: number) => `Read version ${version} of the charter`,
  button: (association: string) => `Confirm in the name of ${association}`,
  sending: 'One moment…',
  anew: 'To say who decided, and when:',
  sign: 'sign by yourselves, in two minutes',
  mistake: 'Is it a mistake, or would you rather not stand there?',
  withdraw: 'Withdraw this signature',
  again: 'If you change your mind:',
  page: 'See the page of the association',
} satisfies typeof fr
