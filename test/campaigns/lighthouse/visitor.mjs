/** Somebody who asks for pages and sends forms, and keeps the cookies they are given; `held` are those they come with. */
export function visitor(site, held = '') {
  const cookies = new Map(held ? held.split('; ').map((one) => one.split('=')) : [])
  const headersOf = () => (cookies.size > 0 ? { cookie: cookie() } : {})
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (response) => {
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0].split('=')
      cookies.set(name, value)
    }
    return response
  }
  const ask = (path, more = {}) =>
    fetch(`${site.url}${path}`, { redirect: 'manual', ...more, headers: { ...headersOf(), ...more.headers } })
  return {
    cookie,
    async page(path) {
      const response = keep(await ask(path))
      const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
      return { status: response.status, html: isPage ? await response.text() : undefined }
    },
    /** @param fields pairs, so that a name may stand twice. @returns where it leads. */
    async send(path, fields) {
      const body = new URLSearchParams(fields)
      const response = keep(await ask(path, { method: 'POST', body, headers: { origin: site.url } }))
      if (response.status >= 400) throw new Error(`${path} answered ${response.status} to its form.`)
      return response.headers.get('location') ?? ''
    },
    /** The link that begins so in a letter to a mailbox, as soon as it has come to the demonstration’s. */
    async linkIn(email, beginning) {
      for (let turn = 0; turn < 60; turn++) {
        const { html: box } = await this.page('/boite-demo')
        for (const [, path] of box.matchAll(/href="(\/boite-demo\/[^"]+)"/g)) {
          const { html } = await this.page(path)
          const link = html.includes(email) && new RegExp(`${beginning}[\\w-]+`).exec(html)?.[0]
          if (link) return link
        }
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      throw new Error(`No letter to ${email} leads to ${beginning}`)
    },
  }
}

/** Signed in by the link of a letter. */
export async function signedIn(site, email) {
  const person = visitor(site)
  await person.send('/connexion', [['adresse', email]])
  await person.send(await person.linkIn(email, '/connexion/'), [])
  return person
}
