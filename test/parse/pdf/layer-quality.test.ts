import { expect, test } from 'vitest'
import { kindOf, qualityOf } from '../../../src/parse/pdf/layer-quality.js'

test.each([
  ['letter', 'Căn cứ Quyết định số 45/QĐ-UBND ngày 12/3/2024 của Ủy ban nhân dân xã về việc phân công nhiệm vụ cho các phòng', 0.95, 1],
  ['names and abbreviations', 'UBND các xã Đắk Lắk, TP HCM, NTM; TTr: Hồ Văn Thị, lưu VT, NN (03b).', 0.7, 1],
  ['without its marks', 'Uy ban nhan dan xa bao cao ket qua thuc hien cac tieu chi nong thon moi trong nam vua qua cua dia phuong', 0, 0.3],
  ['no way back from glyphs', '\uE012\uE034 \uE056\uE078 \uFFFD\uFFFD\uFFFD \uE099 \uE011\uE022 \uFFFD \uE044', 0, 0],
  ['UTF-8 read as Latin', 'Uá»· ban nhÃ¢n dÃ¢n xÃ£ bÃ¡o cÃ¡o káº¿t quáº£ thá»±c hiá»‡n', 0, 0.3],
  ['TCVN3', 'Uû ban nh©n d©n x· b¸o c¸o kÕt qu¶ thùc hiÖn c¸c tiªu chÝ n«ng th«n míi', 0, 0.4],
  ['a cipher', 'Xy edq qkdq gdq ad edr fdr nhw txd wkxf klhq fdf wlhx fkl', 0, 0.3],
])('%s', (_name, text, least, most) => {
  const { score } = qualityOf(text.split(' '))
  expect(score).toBeGreaterThanOrEqual(least)
  expect(score).toBeLessThanOrEqual(most)
})

test.each([
  ['được', 'marked'],
  ['ban,', 'plain'],
  ['(Ủy', 'marked'],
  ['x', 'untold'],
  ['12.500', 'untold'],
  ['45/BC-UBND', 'untold'],
  ['UBND', 'untold'],
  ['TTr', 'untold'],
  ['•', 'untold'],
  ['đuợc', 'bad'],
  ['nh©n', 'bad'],
  ['\uFFFDng', 'bad'],
  ['́e', 'bad'],
] as const)('%s is %s', (word, kind) => expect(kindOf(word)).toBe(kind))
