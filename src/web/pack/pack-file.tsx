/** A pack as one file for a disk: nothing is loaded from anywhere, nothing in it runs, whatever a letter holds is text. */
import { createHash } from 'node:crypto'
import type { Pack } from '../../pipeline/pack/pack.js'
import { Told, visible } from '../parts/told.js'
import { PackBody } from './pack-body.js'
import type { Paper } from './paper.js'

/** No sign in it that HTML writes otherwise: it stands in the file as it is here. */
const STYLE = [
  '@page{size:A4 portrait;margin:20mm 20mm 20mm 25mm}',
  'body{max-width:48rem;margin:0 auto;padding:1rem;color:#1b1d20;background:#fff;font:15px/1.5 system-ui,sans-serif}',
  'h1{font-size:1.4rem}h2{font-size:1.15rem;border-bottom:1px solid #999;margin-top:1.5rem}h3{font-size:1rem;margin-bottom:.3rem}',
  'blockquote{margin:.2rem 0 .2rem 1rem;padding-left:.6rem;border-left:3px solid #999}p{margin:.2rem 0}',
  'li{margin-bottom:.6rem;break-inside:avoid}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;break-inside:avoid}',
  'dd{margin:0;overflow-wrap:anywhere}dt,.recorded,.place{color:#595c61}.recorded{font-size:.88rem}.doubtful{color:#7a4d00;font-weight:600}',
  '.answer{font-weight:600}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f2ee;padding:.6rem}bdi{overflow-wrap:anywhere}',
].join('')

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`

export async function packFile(pack: Pack, title: string, paper: Paper): Promise<string> {
  const page = (
    <html lang={paper.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{visible(title)}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>
          <Told of={title} />
        </h1>
        <PackBody pack={pack} paper={paper} />
      </body>
    </html>
  )
  return `<!DOCTYPE html>${(await Promise.resolve(page)).toString()}\n`
}
