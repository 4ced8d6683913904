import { type LinkPage, linkPage, type OpenedLink } from './link-page.ts'

export type WhyNotConfirm = Exclude<LinkPage, 'sign'>

/**
 * Why pressing the button does not sign now: the page to show instead, or nothing when it signs.
 * @param read the fingerprint of the text the person had under the eyes.
 */
export function whyNotConfirm(link: OpenedLink, read: string, now: Date): WhyNotConfirm | undefined {
  const page = linkPage(link, now)
  if (page !== 'sign') return page
  return read === link.boundTo ? undefined : 'text-changed'
}
