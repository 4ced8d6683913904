import type { Policy, Route } from '../../app/platform/http/route.ts'

/** Who each policy lets in, in the order of the table. */
const words: Record<string, string> = {
  demo: 'anyone, on a demonstration site only',
  person: 'whoever has signed in',
  'member-of': 'people of the association of the address',
  'representative-of': 'those of them who represent it',
  'steward-of': 'stewards of the territory of the address, or of one that contains it',
  'steward-or-relay-of': 'the same, and its relays',
  'signatory-in': 'the same, and people of the signatories that act there',
  'convener-in': 'those of them who represent a signatory, and those who tend the territory',
  team: 'the national team',
}

/** Who may open what is not everybody’s, read from the table of addresses. */
export function rightsDocument(routes: readonly Route[]): string {
  const sections = Object.entries(words).map(([name, who]) => {
    const own = routes.filter(({ policy }) => nameOf(policy) === name)
    const lines = own.map(({ method, path }) => `- \`${method} ${path}\``).toSorted()
    return [`## \`${name}\`: ${who}`, '', ...(lines.length > 0 ? lines : ['No page yet.']), ''].join('\n')
  })
  return [
    '# Who may open what',
    '',
    'Every address that is not here is `public`: anyone may open it.',
    '',
    'Made from `app/routes.ts`; a test of the house keeps it true, `npm run check -- --fix` writes it again.',
    'Each address stands again under `/en`. Why it is so: [decision 18](../decisions/0018-people-and-policies.md).',
    '',
    ...sections,
  ].join('\n')
}

function nameOf(policy: Policy): string {
  return policy.split(':')[0] ?? policy
}
