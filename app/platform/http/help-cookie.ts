/**
 * The cookie that says that somebody is helped from this browser: pages kept in memory for everyone are then made
 * anew. What it says is checked against the session; alone it gives nothing.
 */
export const helpCookie = 'aide'

/** @example bearsHelp(c.req.header('cookie')) */
export function bearsHelp(cookies: string | undefined): boolean {
  return cookies !== undefined && /(?:^|;\s*)aide=1(?:;|$)/.test(cookies)
}
