import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'

/** Strict: nothing inline, nothing from elsewhere. */
export function securityHeaders(url: string): MiddlewareHandler {
  const https = url.startsWith('https:')
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      // Only pages made for frames let themselves be framed; one of ours shows a preview of them.
      frameSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // `no-referrer` would turn the Origin of our own forms into "null" and our own check would refuse them.
    referrerPolicy: 'same-origin',
    permissionsPolicy: { geolocation: ['self'], camera: [], microphone: [] },
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    // For browsers and plugins that are gone: not worth their bytes on every page.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    originAgentCluster: false,
  })
}

/** The same policy for a page that any site may frame. @example policyOfFrames("default-src 'none'; frame-ancestors 'none'") */
export function policyOfFrames(strict: string | null): string {
  return (strict ?? '').replace(/frame-ancestors [^;]*/, 'frame-ancestors *')
}

/** A form must come from our own pages: its Origin (or Sec-Fetch-Site) says so, or it is refused with 403. */
export function ownFormsOnly(url: string): MiddlewareHandler {
  const own = new URL(url).origin
  return csrf({
    origin: (origin, c) => origin === own || origin === new URL(c.req.url).origin,
    secFetchSite: 'same-origin',
  })
}
