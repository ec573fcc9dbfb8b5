/** A file for another program. An attachment that nothing may take for a page of ours: whatever a letter holds, it does not run here. */
import type { Sent } from './section.js'

export function sent({ name, type, body, inline = false, keepFor = 0 }: Sent): Response {
  const headers = {
    'content-type': type,
    'content-disposition': inline ? 'inline' : `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encoded(name)}`,
    'cache-control': keepFor > 0 ? `private, max-age=${keepFor}` : 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  }
  return new Response(typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : streamOf(body), { headers })
}

/** For readers that know no other form (RFC 6266). */
const ascii = (name: string): string => name.replace(/[^\w.-]+/g, '_')
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)

function streamOf(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const [all, encoder] = [pieces[Symbol.asyncIterator](), new TextEncoder()]
  return new ReadableStream({
    async pull(to) {
      const next = await all.next()
      if (next.done === true) to.close()
      else to.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
    },
    async cancel() {
      await all.return?.(undefined)
    },
  })
}
