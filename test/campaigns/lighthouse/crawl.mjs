/** Follows every link once for each kind of page. @returns the first address of each kind, in the order met. */
export async function crawl(person, starts, follows = () => true) {
  const met = new Map()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    if (met.has(kind)) continue
    const { status, html } = await person.page(path)
    if (status !== 200 || html === undefined) continue
    met.set(kind, path)
    const links = [...html.matchAll(/<a [^>]*?href="(\/[^"?#]*)/g)].map(([, link]) => link)
    waiting.push(...links.filter((link) => !/^\/en(\/|$)/.test(link) && follows(link)))
  }
  return met
}

/** Addresses that differ by what they show, not by how, are of one kind: `/associations/…`. */
function kindOf(path) {
  return path
    .split('/')
    .map((part, i, parts) => (isName(part, parts[i - 1] ?? '') ? '…' : part))
    .join('/')
}

function isName(part, before) {
  if (['associations', 'declinaisons', 'blocs', 'donnees'].includes(before)) return part !== 'rejoindre'
  return /\d/.test(part) || part.length > 40
}
