// The worker of one meeting’s pages: it opens them when the network is away, and does nothing else. It keeps the
// pages of that meeting and their style, script and fonts, until two days after the meeting or its end.

/** What is used of the worker’s world, which the types of the page do not know. */
type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Extendable & { request: Request; respondWith(answer: Promise<Response>): void }
type Told = Extendable & { data: { keep?: Kept }; ports: readonly MessagePort[] }
type Kept = { pages: string[]; assets: string[]; until: number }
type WorkerWorld = EventTarget & {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const world = self as unknown as WorkerWorld
const scope = new URL(world.registration.scope).pathname
const cacheName = `rencontre ${scope}`
const patience = 8_000

world.addEventListener('install', (event) => (event as Extendable).waitUntil(world.skipWaiting()))
world.addEventListener('activate', (event) => (event as Extendable).waitUntil(world.clients.claim()))

world.addEventListener('message', (event) => {
  const { data, ports, waitUntil } = event as Told
  if (data.keep)
    waitUntil.call(
      event,
      keepAll(data.keep).then(() => ports[0]?.postMessage('kept')),
    )
})

async function keepAll({ pages, assets, until }: Kept): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.put('/rencontre-gardee-jusqua', new Response(String(until)))
  await Promise.all(pages.map((page) => freshPage(new Request(page, { credentials: 'same-origin' }))))
  await cache.addAll(assets)
}

world.addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname === scope || pathname.startsWith(`${scope}/`))
    (event as Fetching).respondWith(freshPage(request))
  else if (pathname.startsWith('/assets/')) (event as Fetching).respondWith(keptAsset(request))
})

/** The site’s own page when it answers; else the one that was kept. */
async function freshPage(request: Request): Promise<Response> {
  const address = new URL(request.url).pathname
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) })
    if (answer.status >= 500) return (await keptPage(address)) ?? answer
    if (answer.ok && !answer.redirected) await (await caches.open(cacheName)).put(address, answer.clone())
    return answer
  } catch {
    return (await keptPage(address)) ?? Response.error()
  }
}

async function keptPage(address: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheName)
  const until = await (await cache.match('/rencontre-gardee-jusqua'))?.text()
  if (until === undefined || Date.now() <= Number(until)) return cache.match(address)
  await caches.delete(cacheName)
  await world.registration.unregister()
  return undefined
}

/** Names of assets change with what they hold: the one that is kept is the right one. */
async function keptAsset(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
}
