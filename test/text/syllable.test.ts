import { describe, expect, test } from 'vitest'
import { isSyllable } from '../../src/text/syllable.js'

describe('Vietnamese syllables', () => {
  const yes =
    'được nghiêng gì giêng quý quyết khuya khuỷu thuở hoà hòa thuỷ Uỷ ỷ yếu yên ăn ách xoong goòng huyện Đường trước người ngoằng khoẻ oẳn tuân quốc quần ạ ừ ỳ sếp bổ kinh tuýt huỳnh xuề uể'
  test.each(yes.split(' '))('%s is one', (word) => expect(isSyllable(word)).toBe(true))

  const no = 'NTM UBND fête école Müller đuợc tiêt mach̉ thànhh zá wề strong cach mộch đóp̃ Straße naïve 12 xã3 được. København'
  test.each(no.split(' '))('%s is none', (word) => expect(isSyllable(word)).toBe(false))
})
