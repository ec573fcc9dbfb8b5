/** What stands at the head of every page. */
import type { FC } from 'hono/jsx'
import { assetAt } from './assets.js'
import { visible } from './parts/told.js'

/** `again`: the address that the browser asks for anew, at once. */
export const Head: FC<{ title: string; scripts?: readonly string[]; again?: string | null }> = ({ title, scripts = [], again = null }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    {again !== null && <meta http-equiv="refresh" content={`0;url=${again}`} />}
    <title>{`${visible(title)} · congvan`}</title>
    <link rel="icon" href={assetAt('icon.svg')} />
    <link rel="stylesheet" href={assetAt('desk.css')} />
    <script type="module" src={assetAt('desk.js')} />
    {scripts.map((name) => (
      <script type="module" src={assetAt(name)} />
    ))}
  </head>
)
