/** A folder of its own for each test, gone afterwards; and letters to put into it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The same for a suite that says itself when it is done. */
export async function temporaryFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-test-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** A letter of our own making; `n` makes it another letter. */
export const letterText = (n = 1, more = ''): string => `UBND HUYỆN YÊN HÒA
PHÒNG NÔNG NGHIỆP
Số: ${n}/PNN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Yên Hòa, ngày 05 tháng 02 năm 2024

Kính gửi: UBND các xã.

Phòng Nông nghiệp đề nghị UBND các xã gửi báo cáo lần ${n} trước ngày 15/3/2024. Đồng Ấm là thôn điểm.${more}

Nơi nhận:
- Như trên;
- Lưu: VT.
TRƯỞNG PHÒNG
Lê Văn Mẫu
`

export const secretText = letterText(99).replace('UBND HUYỆN YÊN HÒA', 'MẬT\nUBND HUYỆN YÊN HÒA')
