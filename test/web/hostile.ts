/** Letters that try whatever a page could fall for: in text, subject, names, citations, the name of the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'

const letter = (number: string, due: string, basis: string): string => `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN YÊN HÒA                     Độc lập - Tự do - Hạnh phúc

Số: ${number}                 Yên Hòa, ngày 05 tháng 3 năm 2024
V/v <script>alert(1)</script> rà soát "tiêu chí" <img src=x onerror=alert(2)>

Kính gửi: UBND xã <b>Phú Lương</b>.

Căn cứ ${basis}Quyết định số 99/QĐ-UBND ngày 01/02/2024 của UBND tỉnh về <svg onload=alert(3)> kế hoạch \u202Ecod.exe.

Xã Phú Lương đạt 14/19 tiêu chí <i>nông thôn mới</i>, chưa đạt tiêu chí số 3, 5 =HYPERLINK("http://evil").

1. UBND xã Phú Lương báo cáo </style></svg><script>alert(4)</script> kết quả về UBND huyện trước ngày ${due}.

Nơi nhận:
- Như trên;
- Lưu: VT.
                                   TM. ỦY BAN NHÂN DÂN
                                   CHỦ TỊCH
                                   Nguyễn Văn <u>An</u>
`

export function hostileFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-hostile-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'thu.txt'), letter('15/UBND-NN', '15/3/2024', ''))
  writeFileSync(
    join(folder, 'thu <script>alert(5)<script>.txt'),
    letter('16/UBND-NN', '20/3/2024', 'Công văn số 15/UBND-NN ngày 05/3/2024 của UBND huyện Yên Hòa; '),
  )
  return folder
}

/** Nothing of the letters is markup here. `own`: what the page may hold of its own. */
export function expectText(html: string, own = /<script type="module" src="\/tai-san\/[^"]+"><\/script>/g): void {
  const rest = html.replace(own, '')
  expect(rest).not.toMatch(/<script|<img|<i>nông|<b>Phú|<u>An|<svg onload|onerror=alert\(2\)>|\son(?:load|error)=["']/)
  expect(rest).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
}

/** What a reader sees. */
export const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') // prettier-ignore
