/** What `compare` says when it cannot tell what is meant. */
export type ComparedKind = 'days' | 'letters' | 'communes'

export interface CompareWords {
  /** One of the two is a day and the other is none. */
  readonly dayAndOther: (day: string, other: string) => string
  /** Neither a letter nor a commune that letters speak of. */
  readonly unknown: (called: string) => string
  /** Both names are letters' and communes' too. */
  readonly takenAsLetters: (a: string, b: string) => string
  readonly severalLetters: (called: string, files: readonly string[]) => string
  readonly severalUnits: (called: string, units: readonly string[]) => string
  readonly optionNotHere: (option: string, kind: ComparedKind) => string
}

const vi: CompareWords = {
  dayAndOther: (day, other) => `"${day}" là ngày mà "${other}" không phải ngày; hãy so hai ngày, hai văn bản hoặc hai xã.`,
  unknown: (called) =>
    `"${called}" không phải tên gọi của văn bản nào (tệp, số ký hiệu, phần đầu mã SHA-256) cũng không phải xã nào có trong kho.`,
  takenAsLetters: (a, b) =>
    `"${a}" và "${b}" vừa là tên văn bản vừa là tên xã, ở đây hiểu là văn bản; muốn so hai xã hãy thêm chữ "xã" trước tên, hoặc gọi bằng mã.`,
  severalLetters: (called, files) =>
    `Có ${files.length} văn bản mang tên gọi "${called}" (${files.join('; ')}); hãy gọi bằng mã SHA-256 kèm trang.`,
  severalUnits: (called, units) => `Có ${units.length} đơn vị tên "${called}": ${units.join('; ')}; hãy gọi đủ như một trong các tên ấy.`,
  optionNotHere: (option, kind) =>
    `So ${{ days: 'hai ngày', letters: 'hai văn bản', communes: 'hai xã' }[kind]} thì ${option} không có tác dụng, hãy bỏ đi.`,
}

const en: CompareWords = {
  dayAndOther: (day, other) => `"${day}" is a day and "${other}" is none; compare two days, two letters or two communes.`,
  unknown: (called) => `"${called}" calls no letter (file, number, start of the SHA-256) and no commune in the store.`,
  takenAsLetters: (a, b) =>
    `"${a}" and "${b}" call letters and communes; taken as letters here: for the communes write "xã" before the names, or give their codes.`,
  severalLetters: (called, files) =>
    `${files.length} letters are called "${called}" (${files.join('; ')}); give the SHA-256 with its pages.`,
  severalUnits: (called, units) =>
    `${units.length} units are called "${called}": ${units.join('; ')}; give one of these as it stands here.`,
  optionNotHere: (option, kind) =>
    `Between two ${{ days: 'days', letters: 'letters', communes: 'communes' }[kind]} ${option} changes nothing; leave it out.`,
}

export const compareWords = { vi, en } as const
