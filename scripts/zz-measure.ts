import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLimits } from '/work/main/src/intake/limits.js'
import { readSource } from '/work/main/src/intake/read-source.js'
import { isRefusal } from '/work/main/src/model/source-file.js'
import { parse } from '/work/main/src/parse/parse.js'
import { lettersIn } from '/work/main/src/extract/letters/letters-in.js'
const exts = (process.argv[3] ?? 'txt,docx,pdf,md,html,odt,rtf').split(',')
const walk = (d: string): string[] => readdirSync(d).flatMap((f) => { const p = join(d, f); return statSync(p).isDirectory() ? walk(p) : [p] })
let n = 0, ms = 0, pms=0
const c: Record<string, number> = {}
for (const root of process.argv[2]!.split(',')) for (const p of walk(root)) {
  if (!exts.some((e) => p.endsWith('.' + e))) continue
  const s = await readSource(p, defaultLimits)
  if (isRefusal(s)) continue
  const t0=performance.now()
  const d = await parse(s, defaultLimits)
  pms+=performance.now()-t0
  if (isRefusal(d)) continue
  n++
  const t = performance.now()
  const r = lettersIn(d)
  ms += performance.now() - t
  c['pages>1'] = (c['pages>1'] ?? 0) + (d.pages.length > 1 ? 1 : 0)
  if (r.letters.length > 1) { console.log('CUT', p, JSON.stringify(r.letters)); c.cut = (c.cut ?? 0) + 1 }
  for (const q of r.doubts) { console.log('DOUBT', p, q.says.slice(0, 120)); c.doubt = (c.doubt ?? 0) + 1 }
}
console.log(n, 'files', c, Math.round(ms), 'ms for lettersIn', Math.round(pms), 'ms parse')
