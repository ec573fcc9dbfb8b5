/** Who may only look sees the book and no way to write in it. */
import { expect, it } from 'vitest'
import { collected } from '../../../src/model/collect.js'
import { askedIn } from '../../../src/web/asked.js'
import { bookPage } from '../../../src/web/register/book-page.js'
import { formPage } from '../../../src/web/register/form-page.js'
import { registerSection } from '../../../src/web/register/register.section.js'
import { may } from '../../../src/web/who.js'
import { Hono } from 'hono'
import { openDoor } from '../door.js'

const door = await openDoor(['fixtures/inbox/08-so-nnmt-2026.pdf'])

it('every act of the register needs the right to give numbers', () => {
  expect(registerSection.acts?.map((act) => act.needs)).toEqual(registerSection.acts?.map(() => 'register'))
  expect((['auditor', 'analyst', 'clerk'] as const).map((role) => may({ name: 'x', role }, 'register'))).toEqual([false, false, true])
})

it('an auditor sees what waits, without buttons', async () => {
  const [id = ''] = await collected(door.desk.store.register.waiting())
  const app = new Hono()
  for (const page of [bookPage, formPage])
    app.get(page.path, async (c) => c.html((await page.show(askedIn(c, door.desk, { name: 'kt', role: 'auditor' }))).body as string))
  const [book, form] = await Promise.all(
    ['/so-den', `/so-den/vao?van-ban=${id}`].map(async (path) => (await app.request(`http://x${path}`)).text()),
  )
  expect(book).toContain(`/so-den/vao?van-ban=${id}`)
  expect(book).not.toMatch(/name="mot"|name="chon|Vào sổ văn bản giấy/)
  expect(form).not.toMatch(/<button/)
})
