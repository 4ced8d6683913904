import { crawl } from './crawl.mjs'
import { signing } from './signing.mjs'
import { signedIn, visitor } from './visitor.mjs'

/** Where desks begin. Their own rooms only: what anyone sees is judged once. */
const desks = [
  ['team', 'equipe@tissons.example', '/equipe'],
  ['steward', 'samir@centre-social-les-glycines.example', '/espace'],
  ['representative', 'ines@les-glaneurs-de-valbrume.example', '/espace'],
]
const ownRooms = /^\/(equipe|espace|ouvrir-une-declinaison|declinaisons\/[^/]+\/(projet|plan))(\/|$)/

/** States of the register, the longest page there is, and kinds of territory: addresses of one kind, not one page. */
function states(slug) {
  return [
    ['directory', '/signataires'],
    ['directory, filtered', '/signataires?theme=food&type=association&lieu-choice=departement:Z10'],
    ['directory, by name', '/signataires?nom=passerelle&tri=nom'],
    ['directory, near', '/signataires?pres=45.1,4.2'],
    ['directory, empty', '/signataires?nom=zzzzzz'],
    ['map', '/signataires?vue=carte'],
    ['map of a département', '/signataires?vue=carte&lieu-choice=departement:Z10'],
    ['map, filtered', '/signataires?vue=carte&theme=culture'],
    ['association of the crowd', `/associations/${slug}`],
    ['association, whole', '/associations/centre-social-les-glycines'],
    ['région', '/territoires/region-R99'],
    ['département of the crowd', '/territoires/departement-Z10'],
    ['département', '/territoires/departement-D99'],
    ['epci', '/territoires/999000001'],
    ['commune', '/territoires/99001'],
    ['district', '/territoires/QN99001M'],
    ['charter, version 1', '/charte/versions/1'],
    ['English home', '/en'],
    ['English charter', '/en/charte'],
    ['English directory', '/en/signataires'],
    ['English signing', '/en/signer'],
  ].map(([name, path]) => ({ name, path }))
}

/**
 * One address for each template, found by following links, and pages that one reaches by a form, each when it is
 * judged. @param slug an association of the crowd.
 */
export async function* templates(site, slug) {
  yield* states(slug)
  const starts = ['/', '/agenda', '/boite-demo', '/connexion', '/retrouver', '/note-ca']
  const seen = await crawl(visitor(site), starts)
  for (const [name, path] of seen) if (path !== '/signataires') yield { name, path }
  yield* signing(site)
  for (const [who, email, start] of desks) {
    const person = await signedIn(site, email)
    for (const [name, path] of await crawl(person, [start], (link) => ownRooms.test(link))) {
      if (seen.has(name)) continue
      seen.set(name, path)
      yield { name: `${who}: ${name}`, path, cookie: person.cookie() }
    }
  }
}
