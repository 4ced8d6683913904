/** A place inside `host` whose words are read out politely, and never shown. @returns what says them. */
export function liveRegion(host: Element): (text: string) => void {
  const region = document.createElement('span')
  region.setAttribute('role', 'status')
  region.className = 'visually-hidden'
  host.append(region)
  return (text) => {
    region.textContent = text
  }
}
