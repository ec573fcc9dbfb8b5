import { expect, it } from 'vitest'
import { harmless } from '../../src/cli/terminal.js'

it.each([
  ['\x1b[31mđỏ\x1b[39m', '\x1b[31mđỏ\x1b[39m'],
  ['\x1b[1mđậm\x1b[22m\n\tdòng hai', '\x1b[1mđậm\x1b[22m\n\tdòng hai'],
  ['\x1b[2Jxóa', '\uFFFD[2Jxóa'],
  ['\x1b]0;tên cửa sổ\x07', '\uFFFD]0;tên cửa sổ\uFFFD'],
  ['\x9b2J', '\uFFFD2J'],
  ['a\rb', 'a\uFFFDb'],
  ['hóa\u202Etxt.exe', 'hóa\uFFFDtxt.exe'],
])('%j', (text, shown) => expect(harmless(text)).toBe(shown))
