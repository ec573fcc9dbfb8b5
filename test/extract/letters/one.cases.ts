import { blank, type Case, decision, other } from './case.js'
import { body, foot, head, letter } from './letter-pages.js'

/** One letter, whatever its pages show. */
export const one: readonly Case[] = [
  {
    name: 'a list with letterhead, "Kèm theo Công văn số …"',
    pages: [
      letter({}),
      `${head({ number: '', to: '' })}\n\nDANH SÁCH CỐNG PHẢI SỬA\n\n(Kèm theo Công văn số 14/UBND-KT ngày 05/3/2025)\n\nThôn | Số cống\nNậm Kha | 3`,
    ],
    letters: '1-2',
  },
  {
    name: 'the same with a number of its own',
    pages: [
      letter({}),
      `${head({ number: 'Số: 15/DS-UBND', to: '' })}\n\nDANH SÁCH CỐNG PHẢI SỬA\n\n(Kèm theo Công văn số 14/UBND-KT ngày 05/3/2025)\n\nThôn | Số cống\nNậm Kha | 3`,
    ],
    letters: '1-2',
  },
  { name: 'a form with blanks', pages: [letter({}), `${head(blank)}\n\nSố cống: ………; đã sửa: ………\n\n${foot('……………')}`], letters: '1-2' },
  {
    name: 'a form that names its office and year',
    pages: [
      letter({}),
      `${head({ ...blank, issuer: 'ỦY BAN NHÂN DÂN\n\nXÃ ……', number: 'Số:      /BC-UBND', date: '……, ngày      tháng      năm 2025' })}\n\nSố cống: ………\n\n${foot('……………')}`,
    ],
    letters: '1-2',
  },
  {
    name: 'a numbered form, filled in as an example',
    pages: [
      letter({}),
      `Mẫu số 02\n\n${head({ ...other, number: 'Số: 01/BC-UBND', title: 'BÁO CÁO\n\nKết quả sửa cống', to: '' })}\n\n${body()}\n\n${foot()}`,
    ],
    letters: '1-2',
  },
  {
    name: 'rules issued by the decision before them',
    pages: [
      letter(decision),
      `${head({ number: '', date: '', title: 'QUY CHẾ\n\nQuản lý cống thoát nước\n\n(Ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 07 tháng 01 năm 2025 của Ủy ban nhân dân xã)' })}\n\nĐiều 1. Phạm vi\n\n${foot()}`,
    ],
    letters: '1-2',
  },
  {
    name: 'rules with the number of their decision repeated',
    pages: [letter(decision), letter({ ...decision, title: 'QUY ĐỊNH\n\nVề sửa cống\n\n(Ban hành kèm theo Quyết định số 31/QĐ-UBND)' })],
    letters: '1-2',
  },
  {
    name: 'a plan attached, without a number',
    pages: [letter({}), letter({ number: '', title: 'KẾ HOẠCH\n\nSửa cống năm 2025' })],
    letters: '1-2',
  },
  {
    name: 'a plan with its own number, announced',
    pages: [
      letter({}, 'cống (có Kế hoạch sửa chữa kèm theo)'),
      letter({ number: 'Số: 13/KH-UBND', title: 'KẾ HOẠCH\n\nSửa cống năm 2025' }),
    ],
    letters: '1-2',
    doubts: 1,
  },
  {
    name: 'a report sent along by its number',
    pages: [
      letter({}, 'cống và gửi kèm Báo cáo số 44/BC-UBND ngày 01/3/2025'),
      letter({ number: 'Số: 44/BC-UBND', title: 'BÁO CÁO\n\nKết quả sửa cống' }),
    ],
    letters: '1-2',
    doubts: 1,
  },
  {
    name: 'another letter quoted in the body',
    pages: [
      `${head({})}\n\nNgày 01/3/2025 Sở Xây dựng có Công văn số 902/SXD-HT, nội dung như sau:\n\n“${other.number}\n\n${other.to}\n\nSở đề nghị xã sửa cống.”\n\n${foot()}`,
    ],
    letters: '1',
  },
  {
    name: 'another letter quoted whole from a new page on',
    pages: [
      `${head({})}\n\nSở Xây dựng có Công văn, nội dung nguyên văn như sau:`,
      `${head(other)}\n\nSở đề nghị xã sửa cống.\n\nỦy ban nhân dân xã xin ý kiến.\n\n${foot()}`,
    ],
    letters: '1-2',
    doubts: 1,
  },
  {
    name: 'the block of a certified copy on a page of its own',
    pages: [
      letter(decision),
      `TRƯỜNG TIỂU HỌC NẬM LÚC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSAO Y\n\nSố: 9/SY-THNL\n\nNậm Lúc, ngày 9 tháng 1 năm 2025\n\n${foot('Lý A Sì')}`,
    ],
    letters: '1-2',
  },
  {
    name: 'an extract, with its own letterhead',
    pages: [letter(decision), letter({ issuer: 'UBND HUYỆN BẮC HÀ\n\nPHÒNG NỘI VỤ', number: 'Số: 2/TrS-PNV', title: 'TRÍCH SAO' })],
    letters: '1-2',
  },
  {
    name: 'an arrival stamp on the second page',
    pages: [`${head({})}\n\n${body()}`, `UBND HUYỆN BẮC HÀ\n\nĐẾN\n\nSố: 215\n\nNgày: 20/3/25\n\n2. Thôn Nậm Kha chưa sửa.\n\n${foot()}`],
    letters: '1-2',
  },
  {
    name: 'number and day in the head of the second page',
    pages: [`${head({})}\n\n${body()}`, `Số: 14/UBND-KT\n\nngày 5 tháng 3 năm 2025\n\n2. Thôn Nậm Kha chưa sửa.\n\n${foot()}`],
    letters: '1-2',
  },
  {
    name: 'office, number and day in the head of the second page',
    pages: [`${head({})}\n\n${body()}`, `${head({ motto: '', to: '' })}\n\n2. Thôn Nậm Kha chưa sửa.\n\n${foot()}`],
    letters: '1-2',
  },
  {
    name: 'the whole letterhead again on the second page',
    pages: [`${head({})}\n\n${body()}`, `${head({ to: '' })}\n\n2. Thôn Nậm Kha chưa sửa.\n\n${foot()}`],
    letters: '1-2',
  },
  {
    name: 'two letterheads side by side',
    pages: [
      letter({
        issuer: 'SỞ Y TẾ\n\nSố: 17/HD-SYT\n\nSỞ TÀI CHÍNH',
        number: 'Số: 20/HD-STC',
        title: 'HƯỚNG DẪN LIÊN NGÀNH\n\nVề thu hồi tạm ứng',
      }),
      `2. Thôn Nậm Kha chưa sửa.`,
    ],
    letters: '1-2',
  },
  { name: 'a second copy of the same letter', pages: [letter({}), letter({})], letters: '1-2', doubts: 1 },
  { name: 'a second copy, its number not read', pages: [letter({}), letter({ number: 'Số:      /UBND-KT' })], letters: '1-2', doubts: 1 },
  {
    name: 'the draft that a request asks to sign',
    pages: [
      letter({ number: 'Số: 50/TTr-UBND', title: 'TỜ TRÌNH\n\nVề việc ban hành Quyết định giao dự toán' }),
      `DỰ THẢO\n\n${letter({ ...decision, number: 'Số: 31/QĐ-UBND' })}`,
    ],
    letters: '1-2',
  },
  {
    name: 'a draft after a letter that says nothing of one',
    pages: [letter({}), `DỰ THẢO\n\n${letter({ ...decision, number: 'Số: 31/QĐ-UBND' })}`],
    letters: '1-2',
    doubts: 1,
  },
  {
    name: 'a greeting, which has no number',
    pages: [letter({}), letter({ ...other, number: '', title: 'THƯ CHÚC MỪNG', to: 'Thân gửi: Cán bộ và Nhân dân xã Nậm Lúc' })],
    letters: '1-2',
    doubts: 1,
  },
  {
    name: 'a letter not yet issued: number, day and month blank',
    pages: [letter({}), letter({ ...other, number: 'Số:      /SXD-HT', date: 'Lào Cai, ngày     tháng     năm 2025' })],
    letters: '1-2',
    doubts: 1,
  },
  {
    name: 'minutes without a number',
    pages: [letter({}), letter({ number: '', title: 'BIÊN BẢN\n\nKiểm tra cống thoát nước' })],
    letters: '1-2',
  },
  {
    name: 'a citizen’s request',
    pages: [
      letter({}),
      letter({
        issuer: '',
        number: '',
        date: 'Nậm Lúc, ngày 1 tháng 3 năm 2025',
        to: 'ĐƠN ĐỀ NGHỊ\n\nKính gửi: Ủy ban nhân dân xã Nậm Lúc',
      }),
    ],
    letters: '1-2',
  },
  {
    name: 'a page that begins with a number cited',
    pages: [`${head({})}\n\n${body()}`, `Số: 902/SXD-HT của Sở Xây dựng về việc sửa cống.\n\n2. Thôn Nậm Kha chưa sửa.\n\n${foot()}`],
    letters: '1-2',
  },
  {
    name: 'a list of letters by number',
    pages: [letter({}), `TT | Số, ký hiệu | Ngày\n1 | 902/SXD-HT | 18/3/2025\n2 | 88-CV/HU | 2/4/2025`],
    letters: '1-2',
  },
  { name: 'a slip before the letter', pages: ['PHIẾU XỬ LÝ\n\nKính chuyển đồng chí Phó Chủ tịch xem xét.', letter({})], letters: '1-2' },
  {
    name: 'a letter and a slip before it, then its list',
    pages: ['PHIẾU XỬ LÝ\n\nKính chuyển đồng chí Phó Chủ tịch xem xét.', letter({}), 'DANH SÁCH CỐNG\n\nThôn | Số cống\nNậm Kha | 3'],
    letters: '1-3',
  },
  {
    name: 'an appendix with the motto of a report',
    pages: [letter({}), `PHỤ LỤC I\n\n${letter({ number: 'Số: 01/BC-UBND', title: 'BÁO CÁO\n\nKết quả sửa cống' })}`],
    letters: '1-2',
  },
  {
    name: 'an outline to write a report by',
    pages: [
      letter({}),
      `ĐỀ CƯƠNG BÁO CÁO\n\n(Kèm theo Công văn số 14/UBND-KT ngày 05/3/2025)\n\n${letter({ number: 'Số: 01/BC-UBND', title: 'BÁO CÁO\n\nKết quả sửa cống' })}`,
    ],
    letters: '1-2',
  },
  {
    name: 'a list under a letterhead with another number',
    pages: [letter({}), `${head({ ...other, to: '' })}\n\nDANH MỤC CỐNG\n\nThôn | Số cống\nNậm Kha | 3`],
    letters: '1-2',
    doubts: 1,
  },
  { name: 'another letter with no new page before it', pages: [`${letter({})}\n\n${letter(other)}`], letters: '1', doubts: 1 },
  { name: 'a form with no new page before it', pages: [`${letter({})}\n\n${head(blank)}\n\nSố cống: ………`], letters: '1' },
  {
    name: 'a decision and its rules with no new page between',
    pages: [
      `${letter(decision)}\n\n${head({ number: '', title: 'QUY CHẾ\n\nQuản lý cống\n\n(Ban hành kèm theo Quyết định số 31/QĐ-UBND)' })}\n\nĐiều 1. Phạm vi`,
    ],
    letters: '1',
  },
]
