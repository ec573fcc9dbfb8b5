/** What a page that stays open asks every moment: has something changed, and if so, what it shows now. Plain questions: they outlive sleep, restarts and gateways. */
import type { Asked } from '../asked.js'
import type { Download } from '../section.js'
import { Counts } from './counts.js'
import { Outcomes, PROGRESS } from './page.js'
import { markOf, seen } from './seen.js'
import { Working } from './working.js'

export const progress: Download = {
  path: PROGRESS,
  async send(asked) {
    // The mark first: what changes after it is told the next time.
    const mark = await markOf(asked)
    const body = asked.query('dau') === mark ? { mark } : { mark, ...(await regions(asked)) }
    return { name: 'tien-do.json', type: 'application/json; charset=utf-8', body: JSON.stringify(body) }
  },
}

/** By the ids of the page. */
async function regions(asked: Asked): Promise<Readonly<Record<string, string | number>>> {
  const now = await seen(asked)
  return {
    busy: now.atWork.length,
    'dang-lam': await asText(<Working asked={asked} files={now.atWork} />),
    dem: await asText(<Counts asked={asked} seen={now} />),
    'ket-qua': await asText(<Outcomes asked={asked} seen={now} />),
  }
}

const asText = async (shown: { toString: () => string | Promise<string> }): Promise<string> => String(await shown.toString())
