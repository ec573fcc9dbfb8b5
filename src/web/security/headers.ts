/**
 * What every answer carries: nothing is loaded from elsewhere, no script stands in a page, no other site may show a page of ours or read an answer (OWASP Secure
 * Headers; CSP level 3).
 */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  // Nothing is told to other sites; with 'no-referrer' browsers send "Origin: null" with our own forms too, and these could not be told from others'.
  referrerPolicy: 'same-origin',
  xContentTypeOptions: 'nosniff',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  // Plain HTTP on this machine or behind the office's own gate: the gate says what is to be said of TLS.
  strictTransportSecurity: false,
})

/** Files for other programs (sent.ts) run nothing at all, whatever is in them. */
export const guardedHeaders: MiddlewareHandler = async (c, next) => {
  await secure(c, next)
  if (c.res.headers.has('content-disposition')) c.res.headers.set('content-security-policy', "default-src 'none'; sandbox")
}
