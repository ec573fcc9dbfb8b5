import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { lettersIn } from '../src/extract/letters/letters-in.js'
let n = 0, m = 0, multi = 0
for (const k of readdirSync('output/score-cache')) for (const f of readdirSync('output/score-cache/' + k)) {
  const d = JSON.parse(gunzipSync(readFileSync(`output/score-cache/${k}/${f}`)).toString())
  n++; m += d.pages.length; if (d.pages.length > 1) multi++
  const r = lettersIn(d)
  if (r.letters.length > 1) console.log('CUT', k, f, JSON.stringify(r.letters))
  for (const q of r.doubts) console.log('DOUBT', k, f, q.says.slice(0, 130))
}
console.log(n, 'documents', multi, 'of several pages', m, 'pages')
