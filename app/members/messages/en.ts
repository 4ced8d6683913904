import type { fr } from './fr.ts'

export const en = {
  roles: {
    representative: 'Speaks for the association',
    contributor: 'Works for the association',
    steward: 'Looks after the territory',
    relay: 'Relay of the territory',
  },
  someone: 'someone who has left Tissons',
  space: {
    title: 'My space',
    lead: (name: string) => `Hello ${name}. Here is what you may act for.`,
    joined: (association: string) => `You now represent ${association} on Tissons.`,
    associations: 'My associations',
    territories: 'My territories',
    offer: {
      title: (association: string) => `You signed for ${association}`,
      text: 'You may represent it here: keep its page, invite colleagues, answer in its name.',
      button: (association: string) => `Represent ${association}`,
      sending: 'One moment…',
    },
    empty: 'Nothing to do here yet',
    emptyText:
      'You do not act for any association or territory yet. An association lets you in by signing the charter, or by inviting you.',
    sign: 'Sign the charter',
    team: 'Go to the national team’s space',
    signOut: 'Sign out',
    asked: { title: 'Look at your mailbox' },
  },
  desk: {
    people: 'Who acts for the association',
    tenders: 'Who looks after this territory',
    noTender: 'Nobody has been named for this very territory yet.',
    back: 'My space',
  },
} satisfies typeof fr
