/** Addresses as they may be shown: never with the password. */
import { expect, it } from 'vitest'
import { fileOfStore, openStore, shownAddress } from '../../src/store/open-store.js'

it.each([
  ['output/congvan.sqlite', 'output/congvan.sqlite'],
  ['/d/a:b@c.sqlite', '/d/a:b@c.sqlite'],
  ['postgres://may/kho', 'postgres://may/kho'],
  ['postgres://may:5432/kho', 'postgres://may:5432/kho'],
  ['postgres://an@may/kho', 'postgres://an@may/kho'],
  ['postgres://an:bimat@may:5432/kho', 'postgres://an:***@may:5432/kho'],
  ['POSTGRESQL://an:bimat@may/kho', 'POSTGRESQL://an:***@may/kho'],
  ['postgres://an:bi@mat/b:i@may/kho', 'postgres://an:***@may/kho'],
  ['postgres://:bimat@may/kho', 'postgres://:***@may/kho'],
  ['postgres://an:bimat@may/kho?sslmode=require&password=bimat&x=1', 'postgres://an:***@may/kho?sslmode=require&password=***&x=1'],
  ['postgres:///kho?host=/run&user=an&password=bimat', 'postgres:///kho?host=/run&user=an&password=***'],
  ['postgres:/an:bimat@may/kho', 'postgres:/an:***@may/kho'],
  ['postgres:an:bimat@may/kho', 'postgres:an:***@may/kho'],
  ['mysql://an:bimat@may/kho', 'mysql://an:***@may/kho'],
])('%s is shown as %s', (address, shown) => expect(shownAddress(address)).toBe(shown))

it.each(['', ':memory:', 'mysql://may/kho', 'file:///kho.sqlite', 'postgres:/an:bimat@may/kho', 'postgresql:kho'])(
  '«%s» is no store of ours',
  async (address) => expect(await openStore(address, true)).toBeNull(),
)

it('only a file is a file', () => {
  expect(['kho.sqlite', 'postgres://may/kho', 'postgres:kho'].map(fileOfStore)).toEqual(['kho.sqlite', null, null])
})
