/** Makes fixtures/formats/docx again: npx tsx test/parse/docx/make-fixtures.ts */
import { writeFile } from 'node:fs/promises'
import { abstractNum, bareTable, cell, item, level, makeDocx, numInstance, p, row, ruledTable, run } from './make-docx.js'

const head = bareTable(
  row(cell(p('UBND HUYỆN HÒA SƠN') + p('PHÒNG NỘI VỤ')), cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'))),
  row(cell(p('Số:        /PNV')), cell(p('Hòa Sơn, ngày     tháng 3 năm 2024'))),
)
const foot = bareTable(row(cell(p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.')), cell(p('TRƯỞNG PHÒNG') + p('') + p('Trần Văn Bảo'))))
const numbering =
  abstractNum(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)'), level(3, 'bullet', '\uF0B7')) +
  numInstance(1, 0)
const points = [
  item('ĐÁNH GIÁ', 1),
  item('Kết quả: 15/17 xã gửi báo cáo đúng hạn.', 1, 1),
  item('Hạn chế:', 1, 1),
  item('02 xã gửi chậm;', 1, 2),
  item('số liệu chưa khớp:', 1, 2),
  item('biểu số 01.', 1, 3),
  item('NHIỆM VỤ', 1),
  p(
    `${run('Các xã gửi báo cáo trước ngày ')}<w:del w:id="1"><w:r><w:delText>20</w:delText></w:r></w:del><w:ins w:id="2">${run('25')}</w:ins>${run('/3/2024.')}`,
    '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  ),
]
const table = ruledTable(
  row(cell('TT', '<w:vMerge w:val="restart"/>'), cell('Tiêu chí', '<w:gridSpan w:val="2"/>')),
  row(cell('', '<w:vMerge/>'), '1', '2'),
  row('1', 'x', ''),
)

const files = {
  'danh-so-tu-dong.docx': await makeDocx(`${head}${p('Kính gửi: Ủy ban nhân dân các xã.')}${points.join('')}${table}${foot}`, {
    numbering,
    header: p('DỰ THẢO'),
  }),
  'hai-cot-bang-tab.docx': await makeDocx(
    p('<w:r><w:t>UBND HUYỆN HÒA SƠN</w:t><w:tab/><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r>') +
      p('<w:r><w:t>Số: 15/UBND-NC</w:t><w:tab/><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>') +
      p('<w:r><w:tab/><w:t>Hòa Sơn, ngày 05 tháng 3 năm 2024</w:t></w:r>') +
      p('Kính gửi: Ủy ban nhân dân các xã.') +
      p('Đề nghị các xã gửi báo cáo trước ngày 25/3/2024./.') +
      p('<w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>CHỦ TỊCH</w:t></w:r>') +
      p('- Như trên;') +
      p('<w:r><w:t>- Lưu: VT.</w:t><w:tab/><w:t>Trần Văn Bảo</w:t></w:r>'),
  ),
}
for (const [name, bytes] of Object.entries(files)) await writeFile(`fixtures/formats/docx/${name}`, bytes)
