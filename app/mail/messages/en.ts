import type { fr } from './fr.ts'

export const en = {
  strayed: {
    subject: 'Your letter reached nobody',
    text: 'Hello,\n\nYou wrote to an address that leads to nobody, or whose conversation is over. Your letter was not read.',
    heard:
      'Hello,\n\nYou answered a letter that leaves by itself: nobody reads the answers, and yours was not read.',
    areas: {
      account: 'To sign in, ask for a new link: it comes within a minute.',
      aid: 'To answer a listing, prolong it or close it, use the button of its letter. If it is lost, ask for your links here:',
      cooperation:
        'To say yes, not quite or no, use the button of the letter. To note a cooperation yourself, ask for your link here:',
      digest: 'To choose the letters that you receive, or to stop them:',
      beside:
        'To confirm or undo what was done with help, use the button of the letter. Your signatures are found here:',
      discussion: 'To go on with a discussion, use the button of its letter. Public ones are read here:',
      identity:
        'To decide a request or confirm it, use the button of the letter. What your association is asked also waits in your space:',
      'local-charter':
        'To give a voice, a comment or an answer, use the button of the letter. All local charters are read here:',
      meeting:
        'To say whether you come, or to change your mind, use the button of the letter: it works until the meeting. The public agenda is here:',
      'meeting.minutes':
        'The button of the letter opens the minutes and what was decided. If something in them is wrong, tell whoever tends your territory: minutes can be corrected. To talk it over with the other associations, the discussions are here:',
      member:
        'To accept a place, decline it or say that it is still you, use the button of the letter. Your places are in your space:',
      plan: 'To say how an action goes, or to hand it back, use the button of the letter. Plans are read with their local charter:',
      project: 'To answer about a project, use the button of the letter. Projects are read here:',
      signature:
        'To sign, find a receipt again or withdraw a signature, a link is enough. If it is lost, ask for it here:',
    },
    open: 'Open the page',
    what: 'For anything else, the help says whom to ask:',
    button: 'Open the help',
  },
} satisfies typeof fr
