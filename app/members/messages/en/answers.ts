import type { answers as fr } from '../fr/answers.ts'

export const answers = {
  invitation: {
    title: (place: string) => `Invitation: ${place}`,
    account: (email: string) =>
      `You come in with the address ${email}. No password: a link by e-mail is enough each time.`,
    name: 'Your name',
    nameHint:
      'It stays between the people of the association, of the territory and the team. It is not public.',
    accept: 'I accept',
    decline: 'This is not for me',
    sending: 'One moment…',
    space: 'Open my space',
    problems: {
      'name-missing': 'Write your name: it goes with what you will do.',
      'name-long': 'This name is too long. One hundred and twenty characters are enough.',
    },
    states: {
      accepted: {
        title: 'Invitation accepted',
        text: 'Everything is in place. There is nothing left to do here.',
      },
      declined: { title: 'Noted', text: 'You declined the invitation. Thank you for answering.' },
      closed: {
        title: 'This invitation is no longer open',
        text: 'It was taken back or declined. The person who invites may send another.',
      },
      expired: {
        title: 'This invitation has expired',
        text: 'It lasted fourteen days. The person who invites may send another.',
      },
      'unknown-link': {
        title: 'This link leads nowhere',
        text: 'Check that it is complete, or ask for another invitation.',
      },
    },
  },
  mandate: {
    title: 'Still you?',
    lead: (name: string, association: string, since: string) =>
      `Hello${name ? ` ${name}` : ''}. You represent ${association}. Last confirmed on ${since}.`,
    still: { title: 'Yes, still me', end: 'End of my mandate, if I know it', button: 'Yes, still me' },
    handover: {
      title: 'Someone takes over',
      text: 'They receive a letter. Your place is free as soon as they accept.',
      button: 'Hand over',
    },
    leave: {
      title: 'I no longer act for the association',
      text: 'If others represent it, your place is free at once.',
      button: (association: string) => `Leave ${association}`,
    },
    dayWrong: 'Write this day like this: 14/03/2027. Or leave it empty.',
    dayPast: 'This day has passed. Write the next end of mandate, or leave it empty.',
    done: {
      still: {
        title: 'Thank you, noted',
        text: (association: string) =>
          `You still represent ${association}. We will ask again in a year, or at the end of the mandate.`,
      },
      handover: {
        title: 'The letter is on its way',
        text: (association: string) =>
          `As soon as they accept, they represent ${association} and your place is free. Thank you for all this time.`,
      },
      left: {
        title: 'Your place is free',
        text: (association: string) => `You no longer act for ${association}. Thank you for all this time.`,
      },
    },
    gone: {
      title: 'This link no longer works',
      text: 'It is too old, or your place has changed. Your space says where you stand.',
    },
    space: 'Open my space',
  },
  deeds: {
    title: (name: string) => `What was done: ${name}`,
    lead: 'Each act, with the person’s name and in whose name. Nothing is erased.',
    none: 'Nothing has been done yet',
    noneText: 'What people do here will be written down.',
    back: 'Back',
    words: {
      'representative.joined': 'represents the association',
      'contributor.joined': 'contributes to the association',
      'representative.made': 'gave the role of representative',
      'contributor.made': 'gave the role of contributor',
      'member.left': 'left the association',
      'member.thanked': 'thanked and removed someone',
      'representative.invited': 'invited someone to represent the association',
      'contributor.invited': 'invited someone to contribute',
      'steward.invited': 'invited someone to look after the territory',
      'relay.invited': 'invited someone as a relay of the territory',
      'invitation.cancelled': 'took an invitation back',
      'steward.named': 'let a steward in',
      'relay.named': 'let a relay in',
      'tender.left': 'no longer holds a place on this territory',
      'tender.thanked': 'ended a place on this territory',
      'behalf.said': 'said on whose behalf the territory is looked after',
      'mandate.confirmed': 'confirmed their mandate',
    },
  },
  team: {
    title: 'Territories and who looks after them',
    lead: 'Naming is inviting: the person receives a letter and accepts with a button.',
    name: 'Name someone',
    place: 'Territory',
    placeHint: 'A name, a postcode or a code.',
    placeUnknown: 'We cannot find this territory. Try its code.',
    placeSeveral: 'Several territories have this name. Choose below.',
    which: 'Which one?',
    relayHint: 'Reads all that this territory contains, changes nothing.',
    who: 'Who looks after what',
    nobody: 'Nobody yet.',
    end: 'End this place',
    back: 'The team’s space',
  },
} satisfies typeof fr
