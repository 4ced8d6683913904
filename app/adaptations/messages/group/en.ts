import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'The group',
  lead: 'Who writes, and for which association. Names of people appear nowhere.',
  stewards: 'Stewards',
  members: 'Taking part',
  you: 'you',
  since: (day) => `since ${day}`,
  waiting: 'Invitations without an answer',
  waitingFor: { steward: 'to be a steward', member: 'to take part' },
  promote: 'Make a steward',
  dones: {
    invited: 'The invitation leaves by e-mail.',
    'not-invited':
      'The local charter is open, but this address has received enough letters today: invite it tomorrow.',
    promoted: 'Noted: one more person tends the local charter.',
    called: 'Said: the letters leave, and the public page shows it.',
    welcome: 'Welcome! You are part of the group.',
  },
  end: 'Take out of the group',
  leave: 'Leave the group',
  lastSteward:
    'You are the last person to tend it. Hand it over first, or launch the call for successors below: you may then leave, and it will be said.',
  oneSteward:
    'A second steward, of another association, is missing. Invite them here: with two, the charter survives departures.',
  invite: {
    title: 'Invite',
    role: 'To do what?',
    roles: { member: 'Take part in the writing', steward: 'Be a steward with you' },
    send: 'Send the invitation',
  },
  join: {
    title: 'Join the group',
    as: 'You will take part for',
    press: 'Join the group',
    byInvitation: 'This group works by invitation. Write to the associations that tend it.',
    signFirst: 'To take part you must have signed the national charter for an association.',
    closed: 'This local charter is closed: it can no longer be joined.',
  },
  invitation: {
    title: 'You are invited into a group',
    text: (association, name) => `For ${association}, you are awaited in the group that writes “${name}”.`,
    roles: {
      steward: 'You would tend it with others: invite, keep the calendar, put the text to adoption.',
      member: 'You could read, write and propose other wordings.',
    },
    nothing: 'It does not bind your association: only a signature binds it.',
    press: 'Join the group',
    sending: 'One moment…',
    goneTitle: 'This invitation no longer works',
    gone: 'It is more than thirty days old, or it was replaced. Ask the group for another.',
    read: 'See the local charter',
  },
  letter: {
    subject: (name) => `Invitation: ${name}`,
    hello: 'Hello,',
    asked: (inviter, association, name) =>
      `${inviter} invites ${association} into the group that adapts the charter of cooperation to its territory: “${name}”.`,
    called: (association: string, name: string) =>
      `“${name}” looks for those who will carry on tending it. Would ${association} be one of them? With two people, of two associations, it is lighter.`,
    roles: {
      steward: 'You are asked to be one of its stewards.',
      member: 'You are asked to take part in the writing.',
    },
    open: 'See the invitation',
    nothing: 'Opening the page changes nothing: a button accepts. It is not a signature.',
    ignore: 'This letter is not for you? Do nothing.',
  },
}
