import { members } from './en/members.ts'
import { words } from './en/operations.ts'
import type { fr } from './fr.ts'

const among = (values: readonly string[] | undefined) =>
  values && values.length > 0 ? ` Choose among: ${values.join(', ')}.` : ''

export const en = {
  members,
  words,
  title: 'Tissons API',
  about:
    'Read the register of the cooperation charter between associations. No key, no account, reading only. No data is about a person.',
  page: { items: 'the lines', next: 'address of the next page, or nothing at the end' },
  given: {
    ok: 'Here it is.',
    same: 'You already have it: nothing changed.',
    problem: 'This is not possible.',
  },
  problem: {
    type: 'where this kind of problem is explained',
    title: 'the kind of problem',
    status: 'HTTP status',
    detail: 'what is wrong this time, and what to do',
    parameter: 'the parameter to correct',
    instance: 'this very time, to quote if you write to us',
    errors: 'each parameter to correct, when there are several',
  },
  problems: {
    'unknown-parameter': {
      title: 'Unknown parameter',
      detail: (name: string, values?: readonly string[]) =>
        `This address does not know “${name}”.${among(values)}`,
    },
    'bad-value': {
      title: 'Impossible value',
      detail: (name: string, values?: readonly string[]) =>
        `The value of “${name}” is not possible.${among(values)}`,
    },
    'missing-parameter': {
      title: 'Missing parameter',
      detail: (name: string, _values?: readonly string[]) => `Add “${name}” to the address.`,
    },
    'not-found': {
      title: 'Not found',
      detail: 'There is nothing at this address.',
    },
  },
  human: {
    title: 'The API',
    over: 'Open data',
    lead: 'For a site, a spreadsheet or a program to read the register by itself. No key, no account.',
    description: 'The API of the charter’s register: addresses, examples, OpenAPI.',
    tryTitle: 'Try it now',
    tryText: 'Open this address in your browser, or in a terminal:',
    rules: 'What to know',
    rulesList: [
      'One reads, one does not write: GET, HEAD and OPTIONS.',
      'A list comes in pages: follow the address “next” until it is empty. Whoever signs while you read moves nothing.',
      'A member that has nothing to say is null: it is never absent.',
      'Keep the ETag header of an answer and send it back in If-None-Match: if nothing changed, the answer is 304, without content. An answer may be a minute old.',
      'Any web page may ask these addresses (CORS).',
      'What is here will not change its meaning. New members may appear; a change that breaks would make a version 2, and this one would stay for a year.',
      'There is no limit for each person. When the server is too busy, it answers 503 and says when to come back (Retry-After).',
    ],
    describe: 'The description for programs',
    describeText: 'OpenAPI 3.1. A program can make a client of it, and you a collection of requests.',
    operations: 'Every address',
    parameters: 'What can be asked',
    needed: 'needed',
    values: 'Values:',
    gives: 'What comes',
    example: 'Example',
    problems: 'When it is not possible',
    problemsText:
      'The answer is a problem that a program can read (RFC 9457, application/problem+json): its kind, a sentence, and the parameter to correct.',
    data: 'All the files and their dictionary',
  },
} satisfies typeof fr
