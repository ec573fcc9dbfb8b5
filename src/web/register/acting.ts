/** What acts of the register share: who signs, what stops a form, which letter comes next. */
import { collected } from '../../model/collect.js'
import type { EntryBody } from '../../model/register.js'
import { type CheckGround, type EntryCheck, entryChecks } from '../../pipeline/registering/entry-checks.js'
import { limited } from '../../report/collected.js'
import { shownColumns } from '../../report/register/columns.js'
import type { Asked } from '../asked.js'
import type { Form } from '../section.js'
import { FIELDS } from './fields.js'

export const signed = ({ desk, who }: Asked) => ({ by: who.name, at: desk.now().toISOString() })

export const unread = ({ say, lang }: Asked, field: keyof typeof FIELDS): string => {
  const name = FIELDS[field].label[lang]
  return say(
    `Không đọc được ô "${name}", cần ngày như 03/04/2026; chưa ghi gì.`,
    `"${name}" is no date like 03/04/2026; nothing was written.`,
  )
}

export const checksOf = (entry: EntryBody, ground: CheckGround): EntryCheck[] =>
  entryChecks({ ...entry, ...shownColumns(entry, null) }, ground)

/** Why it is not written: what cannot be, or what the clerk has not said yes to. */
export function stopped({ lang, say }: Asked, form: Form, checks: readonly EntryCheck[]): string | null {
  const refused = checks.find((c) => c.weight === 'refuse')
  if (refused) return refused.says[lang]
  const asking = checks.find((c) => c.weight === 'confirm')
  if (asking === undefined || form.text('xac-nhan') !== null) return null
  return `${asking.says[lang]} ${say('Sửa lại, hoặc đánh dấu “vẫn ghi như vậy”.', 'Mend it, or tick “write it so”.')}`
}

/** So many letters are looked through for the one after this. */
const AHEAD = 200

export async function nextWaiting({ desk }: Asked, id: string | null): Promise<string | null> {
  const waiting = await collected(limited(desk.store.register.waiting(), AHEAD))
  const at = id === null ? -1 : waiting.indexOf(id)
  return waiting[at + 1] ?? waiting.find((other) => other !== id) ?? null
}
