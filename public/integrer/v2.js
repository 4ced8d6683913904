// <tissons-compteur>, <tissons-liste> and <tissons-carte>: who signed the cooperation charter, on any page.
// Version 2 never changes: a page that pins it by its hash keeps working. What comes next is v3.js.
// It asks only the site it comes from, sends no cookie, keeps nothing, and writes text, never HTML.
;(() => {
  const { origin } = new URL(document.currentScript.src)
  const words = {
    fr: {
      associations: (n) =>
        n > 1 ? `associations et collectifs ont signé` : `association ou collectif a signé`,
      networks: (n) => (n > 1 ? `réseaux ont signé` : `réseau a signé`),
      more: 'Voir qui a signé la charte de coopération',
      map: 'Carte : où agissent les signataires de la charte de coopération',
      inWords: 'La même carte, en mots',
      nobody: 'Personne n’a encore signé ici.',
      source: 'Contours : IGN, Admin Express 2018, Licence Ouverte.',
    },
    en: {
      associations: (n) => (n === 1 ? 'association or group signed' : 'associations and groups signed'),
      networks: (n) => (n === 1 ? 'network signed' : 'networks signed'),
      more: 'See who signed the cooperation charter',
      map: 'Map: where the signatories of the cooperation charter act',
      inWords: 'The same map, in words',
      nobody: 'Nobody has signed here yet.',
      source: 'Outlines: IGN, Admin Express 2018, Licence Ouverte.',
    },
  }
  const style = `
    :host { display: block; font: inherit; color: inherit }
    p, ul { margin: 0 0 .5em; padding: 0; list-style: none }
    li { padding: .35em 0; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent) }
    strong { font-size: 1.6em; line-height: 1.1; font-variant-numeric: tabular-nums }
    a { color: inherit }
    small { display: block; opacity: .85 }
    svg { display: block; width: 100%; height: auto; max-height: 75vh; margin-bottom: .5em }
    path, rect { fill: none; stroke: color-mix(in srgb, currentColor 35%, transparent); stroke-width: 1 }
    .shared { stroke: color-mix(in srgb, currentColor 8%, transparent); stroke-width: 110; stroke-linejoin: round }
    .label { fill: currentColor; font-size: 13px; text-anchor: middle }
    .spot circle { fill: Canvas; stroke: currentColor; stroke-width: 2 }
    .spot .ring { fill: none }
    .spot text { fill: CanvasText; font-size: 14px; font-weight: 700; text-anchor: middle }
    .spot:hover circle, .spot:focus-visible circle { stroke-width: 5 }`

  const make = (name, content, more = {}) => {
    const element = Object.assign(document.createElement(name), more)
    element.append(...[content].flat())
    return element
  }

  const draw = (name, attributes, content = []) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
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

    get more() {
      return {}
    }

    where = 'territory'

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
      if (territory) asked.set(this.where, territory)
      if (theme) asked.set('theme', theme)
      const address = `${this.prefix}${this.path}?${asked}`
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
    path = '/api/v1/counts'

    /** Two lines: associations and networks are never added up. */
    show({ associations, networks }) {
      const t = words[this.speaks]
      const line = (n, text) => make('p', [make('strong', n.toLocaleString(this.speaks)), ` ${text(n)}`])
      return [line(associations, t.associations), ...(networks > 0 ? [line(networks, t.networks)] : [])]
    }
  }

  class Liste extends Tissons {
    path = '/api/v1/signatories'

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

  class Carte extends Tissons {
    path = '/integrer/carte.json'
    where = 'territoire'

    /** Its number is of associations; a second circle says that networks act there too. */
    show({ width, height, grounds, lines, insets, spots, places }) {
      const t = words[this.speaks]
      if (places.length === 0) return [make('p', t.nobody)]
      const frames = insets.flatMap(({ label, ...box }) => [
        draw('rect', { ...box, rx: 6 }),
        draw('text', { class: 'label', x: box.x + box.width / 2, y: box.y + box.height + 18 }, label),
      ])
      const parts = [
        draw('title', {}, t.map),
        ...grounds.map(({ d, isShared }) => draw('path', isShared ? { d, class: 'shared' } : { d })),
        ...lines.map((d) => draw('path', { d })),
        ...frames,
        ...spots.map((spot) => this.spot(spot)),
      ]
      const line = ({ name, count, url }) => make('li', [make('a', name, { href: url }), ` ${count}`])
      return [
        draw('svg', { viewBox: `0 0 ${width} ${height}` }, parts),
        make('details', [make('summary', t.inWords), make('ul', places.map(line))]),
        make('p', make('small', t.source)),
      ]
    }

    spot({ x, y, radius, associations, networks, name, count, url }) {
      const at = { cx: x, cy: y }
      const both = associations > 0 && networks > 0
      return draw('a', { class: 'spot', href: url, 'aria-label': `${name}, ${count}` }, [
        draw('circle', { ...at, r: radius }),
        ...(both ? [draw('circle', { ...at, r: radius + 4, class: 'ring' })] : []),
        draw('text', { x, y: y + 5 }, String(associations || networks)),
      ])
    }
  }

  if (!customElements.get('tissons-compteur')) customElements.define('tissons-compteur', Compteur)
  if (!customElements.get('tissons-liste')) customElements.define('tissons-liste', Liste)
  if (!customElements.get('tissons-carte')) customElements.define('tissons-carte', Carte)
})()
