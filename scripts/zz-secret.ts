import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { defaultLimits } from '../src/intake/limits.js'
import { readSource } from '../src/intake/read-source.js'
import { isRefusal } from '../src/model/source-file.js'
import { parse } from '../src/parse/parse.js'
import { secrecyMark, secrecyMarkInAny } from '../src/intake/secrecy.js'
let n=0
const look = (name: string, text: string) => { n++; const a = secrecyMark(text), b = secrecyMarkInAny(text); if (a !== b) console.log('NEWLY SECRET', name, b) ; else if (a) console.log('secret', name)}
const walk = (d: string): string[] => readdirSync(d).flatMap((f) => { const p = join(d, f); return statSync(p).isDirectory() ? walk(p) : [p] })
for (const k of readdirSync('output/score-cache')) for (const f of readdirSync('output/score-cache/' + k)) look(f, JSON.parse(gunzipSync(readFileSync(`output/score-cache/${k}/${f}`)).toString()).text)
for (const root of ['/work/shared/letters', '/work/shared/scans', '/work/shared/domain', '/work/shared/reference', 'fixtures', 'test']) for (const p of walk(root)) {
  if (!/\.(txt|docx|pdf|md|html)$/.test(p)) continue
  const s = await readSource(p, defaultLimits); if (isRefusal(s)) continue
  const d = await parse(s, defaultLimits); if (isRefusal(d)) continue
  look(p, d.text)
}
console.log(n)
