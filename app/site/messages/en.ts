import type { fr } from './fr.ts'

export const en: typeof fr = {
  home: {
    title: 'Tissons',
    feed: 'Latest signatures of the charter',
    over: 'Charter of cooperation between associations',
    heading: 'Let us weave the life of our neighbourhoods together',
    lead: 'In priority neighbourhoods, associations choose to talk to one another, to share and to act together.',
    description: 'The home of the charter of cooperation between associations of priority neighbourhoods.',
    whatTitle: 'The charter in three lines',
    what: [
      'The charter is a short text: four values and four principles.',
      'It is voluntary: it gives no one a hold over your funding.',
      'It is not the contrat d’engagement républicain.',
    ],
    nearTitle: 'Around you',
    near: 'Who acts near me?',
    localText: 'The charter is adapted to each territory, with those who live there.',
    local: 'See the local charters',
    aidText: 'A room, hands, a skill: associations help one another.',
    aid: 'See the needs and offers',
    read: 'Read the charter',
    sign: 'Sign for my association',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be incomplete, or the page has moved.',
  },
  forbidden: {
    title: 'This form does not come from this site',
    text: 'To be safe, nothing was sent. Go back to the previous page, reload it and try again: what you wrote is still there.',
  },
  tooLarge: {
    title: 'This is too long for us',
    text: 'Nothing was saved. Go back to the previous page and shorten your text.',
  },
  unavailable: {
    title: 'Come back in a moment',
    text: 'The site cannot answer right now. Nothing is lost: wait a few seconds, then reload the page.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    text: 'Nothing was saved. Try again in a moment.',
    number: (id) => `If it happens again, give us this number: ${id}`,
  },
  backHome: 'Back to the home page',
}
