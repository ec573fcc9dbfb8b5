import { blank, type Case, decision, other, party } from './case.js'
import { body, foot, head, letter } from './letter-pages.js'

/** Letters of their own. */
export const several: readonly Case[] = [
  { name: 'two letters of a page each', pages: [letter({}), letter(other)], letters: '1 2' },
  {
    name: 'three letters, the first of two pages',
    pages: [`${head({})}\n\n${body()}`, `1. Thôn Nậm Kha sửa xong.\n\n${foot()}`, letter(other), letter(party)],
    letters: '1-2 3 4',
  },
  { name: 'a Party letter after one of the State', pages: [letter({}), letter(party)], letters: '1 2' },
  {
    name: 'a decision, then a letter that carries it out',
    pages: [letter(decision), letter({ number: 'Số: 40/UBND-TC' }, 'dự toán theo Quyết định số 31/QĐ-UBND')],
    letters: '1 2',
  },
  {
    name: 'an appendix stays with its letter',
    pages: [letter({}), 'PHỤ LỤC\n\nTổng hợp cống thoát nước\n\nThôn | Số cống\nNậm Kha | 3', letter(other)],
    letters: '1-2 3',
  },
  {
    name: 'a form to fill in stays with its letter',
    pages: [letter({}), `${head(blank)}\n\nSố cống: ………; đã sửa: ………\n\n${foot('……………')}`, letter(other)],
    letters: '1-2 3',
  },
  { name: 'a blank page goes with the letter before', pages: [letter({}), '', letter(other)], letters: '1-2 3' },
  { name: 'the end of the first letter is lost', pages: [`${head({})}\n\n${body()}`, letter(other)], letters: '1 2' },
  {
    name: 'the first letter ends in the mark of its end, its foot was not scanned',
    pages: [`${head({})}\n\n${body()}\n\nĐề nghị các thôn thực hiện./.`, letter({ ...other, date: '' })],
    letters: '1 2',
  },
  {
    name: 'an arrival stamp above the second letterhead',
    pages: [letter({}), `UBND XÃ NẬM LÚC\n\nĐẾN\n\nSố: 215\n\nNgày: 20/3/25\n\n${letter(other)}`],
    letters: '1 2',
  },
  {
    name: 'number and day written by hand',
    pages: [letter({}), letter({ ...other, number: '✎Số: … /SXD-HT', date: '✎Lào Cai, ngày … tháng … năm 2025' })],
    letters: '1 2',
  },
  {
    name: 'number and day still blank, the month is printed',
    pages: [letter({}), letter({ ...other, number: 'Số:      /SXD-HT', date: 'Lào Cai, ngày     tháng 3 năm 2025' })],
    letters: '1 2',
  },
  {
    name: 'two issuers side by side, then another letter',
    pages: [
      letter({ issuer: 'SỞ Y TẾ - SỞ TÀI CHÍNH', number: 'Số: 17/HD-SYT-STC', title: 'HƯỚNG DẪN LIÊN NGÀNH\n\nVề thu hồi tạm ứng' }),
      letter(other),
    ],
    letters: '1 2',
  },
  { name: 'the motto was not recognised', pages: [letter({}), letter({ ...other, motto: '' })], letters: '1 2' },
  {
    name: 'invitations of one day, one office, one subject',
    pages: [
      letter({ number: 'Số: 5/GM-UBND', title: 'GIẤY MỜI\n\nHọp bàn sửa cống' }),
      letter({ number: 'Số: 6/GM-UBND', title: 'GIẤY MỜI\n\nHọp bàn sửa cống' }),
    ],
    letters: '1 2',
  },
  {
    name: 'the first letter cites the second',
    pages: [letter({}, 'cống theo Công văn số 902/SXD-HT ngày 18/3/2025'), letter(other)],
    letters: '1 2',
  },
  { name: 'a norm, numbered with its year', pages: [letter({}), letter({ ...decision, number: 'Số: 04/2025/QĐ-UBND' })], letters: '1 2' },
  {
    name: 'the certified copy of the first, then another',
    pages: [
      letter(decision),
      `TRƯỜNG TIỂU HỌC NẬM LÚC\n\nSAO Y\n\nSố: 9/SY-THNL\n\nNậm Lúc, ngày 9 tháng 1 năm 2025\n\n${foot('Lý A Sì')}`,
      letter(other),
    ],
    letters: '1-2 3',
  },
  {
    name: 'both columns of the letterhead on one line',
    pages: [
      letter({}),
      `UBND HUYỆN BẮC HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nPHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc\n\nSố: 66/PNV Bắc Hà, ngày 4 tháng 3 năm 2025\n\nKính gửi: Các xã, thị trấn\n\n${body()}\n\n${foot()}`,
    ],
    letters: '1 2',
  },
  { name: 'drafts, each with its mark', pages: [`DỰ THẢO\n\n${letter({})}`, `DỰ THẢO\n\n${letter(other)}`], letters: '1 2' },
  {
    name: 'an urgent telegram',
    pages: [letter({}), `HỎA TỐC\n\n${letter({ ...other, number: 'Số: 3/CĐ-SXD', title: 'CÔNG ĐIỆN\n\nVề việc ứng phó mưa lũ', to: '' })}`],
    letters: '1 2',
  },
  {
    name: 'the attachment of a decision says so, the next letter not',
    pages: [
      letter(decision),
      `QUY CHẾ\n\nQuản lý cống thoát nước\n\n(Ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 07/01/2025)\n\nĐiều 1. Phạm vi`,
      letter(other),
    ],
    letters: '1-2 3',
  },
  {
    name: 'a rule that is enacted elsewhere is not sent along',
    pages: [letter({}, 'mẫu ban hành kèm theo Quyết định số 31/QĐ-UBND'), letter(decision)],
    letters: '1 2',
  },
]
