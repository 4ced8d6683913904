import { eraseAll } from './kept-acts.ts'

type Opening = { script: string | null; src: string; until: number }

/** Registers the worker of one meeting, and waits until it has what opens its pages without network. */
export async function openWithoutNetwork({ script, src, until }: Opening): Promise<void> {
  if (!script || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(script, { scope: src })
  const worker = registration.active ?? registration.waiting ?? registration.installing
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="preload"]')
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]')
  const assets = [...[...links].map(({ href }) => href), ...[...scripts].map((each) => each.src)]
  const channel = new MessageChannel()
  const kept = new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve()
  })
  worker?.postMessage({ keep: { pages: [src, `${src}/ecran`], assets, until } }, [channel.port2])
  await kept
}

/** Nothing of the meeting stays on this device: neither acts, nor pages, nor the worker. */
export async function eraseHere(src: string): Promise<void> {
  await eraseAll()
  if (!('serviceWorker' in navigator)) return
  await caches.delete(`rencontre ${new URL(src, location.href).pathname}`)
  const registration = await navigator.serviceWorker.getRegistration(src)
  await registration?.unregister()
}
