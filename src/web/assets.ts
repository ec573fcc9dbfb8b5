/** Style and small scripts of the desk, read once when it opens. Their addresses hold a hash of what is in them, so that browsers may keep them for good. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

interface Asset {
  readonly address: string
  readonly type: string
  readonly body: string
}

const FOLDER = new URL('../../src/web/assets/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

export const ASSETS = '/tai-san'

/** All style sheets are one to the browser: the frame's first, then each section's own. */
const STYLE = 'desk.css'

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')
/** Remarks and indents are for those who change the style: no browser needs them. */
const withoutRemarks = (css: string): string => css.replace(/\/\*[^]*?\*\//g, '').replace(/\n\s*/g, '\n')
const names = readdirSync(FOLDER)
const sheets = names.filter((n) => n.endsWith('.css') && n !== STYLE)
const bodies = [
  [STYLE, [STYLE, ...sheets].map(read).map(withoutRemarks).join('\n')] as const,
  ...names.filter((n) => !n.endsWith('.css')).map((n) => [n, read(n)] as const),
]

const assets: ReadonlyMap<string, Asset> = new Map(
  bodies.map(([name, body]) => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    return [name, { address: `${ASSETS}/${hash}/${name}`, type: TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain', body }]
  }),
)

const byAddress = new Map([...assets.values()].map((a) => [a.address, a]))

/** Of an asset by its name; a name that is not there is a slip of ours. */
export function assetAt(name: string): string {
  const asset = assets.get(name)
  if (asset === undefined) throw new Error(`no asset is called ${name}`)
  return asset.address
}

export function assetResponse(address: string): Response | null {
  const asset = byAddress.get(address)
  if (asset === undefined) return null
  return new Response(asset.body, {
    headers: { 'content-type': `${asset.type}; charset=utf-8`, 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
