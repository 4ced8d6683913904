// <tissons-compteur> and <tissons-liste>: who signed the cooperation charter, on any association’s page.
// Version 1 never changes: a page that pins it by its hash keeps working. What comes next is v2.js.
// It asks only the site it comes from, sends no cookie, keeps nothing, and writes text, never HTML.
;(() => {
  const { origin } = new URL(document.currentScript.src)
  const words = {
    fr: {
      associations: (n) =>
        n > 1 ? `associations et collectifs ont signé` : `association ou collectif a signé`,
      networks: (n) => (n > 1 ? `réseaux ont signé` : `réseau a signé`),
      more: 'Voir qui a signé la charte de coopération',
    },
    en: {
      associations: (n) => (n === 1 ? 'association or group signed' : 'associations and groups signed'),
      networks: (n) => (n === 1 ? 'network signed' : 'networks signed'),
      more: 'See who signed the cooperation charter',
    },
  }
  const style = `
    :host { display: block; font: inherit; color: inherit }
    p, ul { margin: 0 0 .5em; padding: 0; list-style: none }
    li { padding: .35em 0; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent) }
    strong { font-size: 1.6em; line-height: 1.1; font-variant-numeric: tabular-nums }
    a { color: inherit }
    small { display: block; opacity: .85 }`

  const make = (name, content, more = {}) => {
    const element = Object.assign(document.createElement(name), more)
    element.append(...[content].flat())
    return element
  }

  class Tissons extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return
      // What the page wrote inside, a link, stays until there is something better, or for ever.
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'))
      this.fill().catch(() => {})
    }

    async fill() {
      const given = await this.ask()
      if (!given) return
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      this.shadowRoot.adoptedStyleSheets = [sheet]
      this.shadowRoot.replaceChildren(...this.show(given), this.link())
    }

    get speaks() {
      const lang = this.closest('[lang]')?.lang ?? ''
      return lang.startsWith('en') ? 'en' : 'fr'
    }

    get prefix() {
      return this.speaks === 'en' ? `${origin}/en` : origin
    }

    async ask() {
      const asked = new URLSearchParams(this.more)
      const [territory, theme] = [this.getAttribute('territoire'), this.getAttribute('theme')]
      if (territory) asked.set('territory', territory)
      if (theme) asked.set('theme', theme)
      const address = `${this.prefix}/api/v1/${this.path}?${asked}`
      const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      return answer.ok ? answer.json() : undefined
    }

    link() {
      const asked = new URLSearchParams()
      const [territory, theme] = [this.getAttribute('territoire'), this.getAttribute('theme')]
      if (territory) asked.set('lieu-choice', territory)
      if (theme) asked.set('theme', theme)
      const query = asked.size > 0 ? `?${asked}` : ''
      const href = `${this.prefix}/signataires${query}`
      return make('p', make('a', words[this.speaks].more, { href }))
    }
  }

  class Compteur extends Tissons {
    path = 'counts'
    more = {}

    /** Two lines: associations and networks are never added up. */
    show({ associations, networks }) {
      const t = words[this.speaks]
      const line = (n, text) => make('p', [make('strong', n.toLocaleString(this.speaks)), ` ${text(n)}`])
      return [line(associations, t.associations), ...(networks > 0 ? [line(networks, t.networks)] : [])]
    }
  }

  class Liste extends Tissons {
    path = 'signatories'

    get more() {
      const wanted = Math.round(Number(this.getAttribute('nombre') ?? 5))
      return { limit: String(Math.min(20, Math.max(1, wanted || 5))) }
    }

    show({ items }) {
      const line = ({ name, url, commune }) =>
        make('li', [make('a', name, { href: url }), ...(commune ? [make('small', commune)] : [])])
      return [make('ul', items.map(line))]
    }
  }

  if (!customElements.get('tissons-compteur')) customElements.define('tissons-compteur', Compteur)
  if (!customElements.get('tissons-liste')) customElements.define('tissons-liste', Liste)
})()
