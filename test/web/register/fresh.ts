/** A desk for each test over one store that was read once: sample letters, and a letter with its draft of our own. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { defaultLimits } from '../../../src/intake/limits.js'
import { ingest } from '../../../src/pipeline/ingest.js'
import { letterBonds } from '../../../src/reconcile/follow.js'
import { openSqlite } from '../../../src/store/backends/sqlite.js'
import { DAY, type Door, openDoor } from '../door.js'

const SAMPLES = ['03-don-doc-trong-so.pdf', '08-so-nnmt-2026.pdf', '09-giay-moi.txt', '10-cong-van-huyen.md', '11-tin-bai.html']
export const [SIGNED, COPY] = ['ky.txt', 'ban-khac.txt']

const letter = (more: string): string => `${more}UBND HUYỆN YÊN HÒA
PHÒNG NÔNG NGHIỆP VÀ PTNT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/TB-PNN
Yên Hòa, ngày 02 tháng 4 năm 2026

THÔNG BÁO
Kết quả rà soát tiêu chí nông thôn mới các xã quý I năm 2026

Thực hiện kế hoạch của UBND huyện về xây dựng nông thôn mới năm 2026, Phòng Nông nghiệp và PTNT thông báo kết quả rà soát như sau.
1. Xã Phú Lương đạt 16/19 tiêu chí, còn tiêu chí số 2, số 6 và số 17 chưa đạt do đường liên thôn chưa được cứng hóa.
2. Xã Đồng An đạt 18/19 tiêu chí, còn tiêu chí số 13 về tổ chức sản xuất chưa đạt.
Đề nghị UBND các xã gửi báo cáo khắc phục trước ngày 17/4/2026 để tổng hợp.

Nơi nhận:
- UBND các xã;
- Lưu: VT.
TRƯỞNG PHÒNG
Nguyễn Văn Bình
`

const folder = mkdtempSync(join(tmpdir(), 'congvan-register-'))
const path = join(folder, 'read.sqlite')
await read()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(): Promise<void> {
  writeFileSync(join(folder, SIGNED), letter(''))
  writeFileSync(join(folder, COPY), letter('\n\n').replace('để tổng hợp', 'để tổng hợp chung'))
  const store = await openSqlite(path, true, letterBonds)
  const now = () => '2026-04-09T02:00:00.000Z'
  const paths = [...SAMPLES.map((name) => `fixtures/inbox/${name}`), join(folder, SIGNED), join(folder, COPY)]
  await ingest(paths, { store, limits: defaultLimits, ocr: 'off', concurrency: 1, cores: 1, now, arrivedOn: () => DAY })
  await store.close()
}

let made = 0

export async function freshDoor(): Promise<Door> {
  const own = join(folder, `${++made}.sqlite`)
  copyFileSync(path, own)
  const store = await openSqlite(own, true, letterBonds)
  afterAll(() => store.close())
  return openDoor([], { store })
}
