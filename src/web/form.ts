/** What a form sends. */
import type { Context } from 'hono'
import { textOf } from './asked.js'
import type { Form } from './section.js'

export async function formIn(c: Context): Promise<Form> {
  const body = await c.req.parseBody({ all: true })
  const all = (name: string): readonly (string | File)[] => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined
    return value === undefined ? [] : Array.isArray(value) ? value : [value]
  }
  return {
    text: (name) => textOf(all(name).find((v) => typeof v === 'string')),
    files: (name) => all(name).filter((v) => v instanceof File),
  }
}
