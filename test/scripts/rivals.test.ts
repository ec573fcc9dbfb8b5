/** The rivals are given a fair chance: on a plain letter they read what they are made for. */
import { expect, it } from 'vitest'
import { byChrono, byPattern } from '../../scripts/score/rivals.js'

const LETTER = `UBND HUYỆN SÔNG HINH

PHÒNG NỘI VỤ

Số: 45/PNV-TH

V/v rà soát danh sách tổ tự quản

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Sông Hinh, ngày 12 tháng 4 năm 2024

Kính gửi: UBND các xã, thị trấn.

Thực hiện Kế hoạch số 17/KH-UBND ngày 02/02/2024 của UBND huyện về củng cố tổ tự quản, Phòng Nội vụ đề nghị xã Ea Bia rà soát, gửi danh sách trước ngày 20/4/2024; báo cáo trong tháng 5/2024. Đến nay xã Đức Bình Đông đạt 15/19 tiêu chí.

Nơi nhận:

- Như trên;

- Lưu: VT.

TRƯỞNG PHÒNG

Lê Thị Mẫu`

it('one regular expression per field', () => {
  expect(byPattern(LETTER)).toMatchObject({
    number: { ordinal: '45', symbol: 'PNV-TH' },
    ...{ type: 'Công văn', issuer: 'PHÒNG NỘI VỤ', place: 'Sông Hinh', date: '2024-04-12' },
    signer: { title: 'TRƯỞNG PHÒNG', name: 'Lê Thị Mẫu' },
    copies: ['Như trên', 'Lưu: VT'],
    citations: [{ type: 'Kế hoạch', number: '17/KH-UBND', date: '2024-02-02', issuer: 'UBND huyện' }],
    deadlines: [{ text: 'trước ngày 20/4/2024', due: '2024-04-20', kind: 'before' }],
    communes: [{ name: 'Ea Bia' }, { name: 'Đức Bình Đông' }],
    criteria: [{ commune: 'Đức Bình Đông', metCount: 15, total: 19 }],
  })
})

it('chrono-node', () => {
  expect(byChrono(LETTER)).toMatchObject({ date: '2024-04-12', deadlines: [{ due: '2024-04-20' }, { due: '2024-05-31' }] })
})

it('nothing of a text without values', () => {
  expect(byChrono('Không có ngày nào.')).toEqual({})
  expect(byPattern('Không có gì.')).toMatchObject({ date: null, signer: null, citations: [], deadlines: [] })
})
