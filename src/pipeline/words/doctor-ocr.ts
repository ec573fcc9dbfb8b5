/** What the doctor says about the engine that recognises pictures. */
export interface OcrMessages {
  /** The system's tesseract has read a picture; what the other would bring. */
  readonly native: (tried: { version: string; model: string; program: string; read: string }) => string
  /** The built-in one has; no full stop: the reason follows where there is one. */
  readonly js: (tried: { version: string; model: string; read: string }) => string
  readonly noNative: (why: NoNative) => string
  readonly install: (on: System) => string
  /** The system's tesseract works, but its own Vietnamese model is not installed. */
  readonly noModel: (on: System) => string
  readonly failed: (engine: string, why: string) => string
  readonly readWrong: (engine: string, read: string, wanted: string) => string
  readonly subject: string
}

export interface NoNative {
  readonly why: 'absent' | 'too-old' | 'broken'
  readonly program: string | null
  readonly version: string | null
}

/** Systems whose way to install is known; the others are told Debian's as an example. */
export type System = 'debian' | 'windows'

const vi: OcrMessages = {
  subject: 'Nhận dạng chữ (OCR): ',
  native: ({ version, model, program, read }) =>
    `dùng tesseract ${version} của máy (${program}, mô hình ${model}), đọc thử được "${read}". Bộ kèm sẵn tesseract.js vẫn dùng được bằng --ocr tesseract.js: không cần cài gì, nhưng chậm hơn gần 2 lần và tốn bộ nhớ gấp ba.`,
  js: ({ version, model, read }) => `dùng tesseract.js ${version} kèm sẵn (mô hình ${model}), đọc thử được "${read}"`,
  noNative: ({ why, program, version }) => {
    if (why === 'absent') return 'máy chưa có chương trình tesseract'
    return why === 'too-old'
      ? `tesseract ${version ?? ''} của máy (${program ?? ''}) quá cũ, cần từ 4.1`
      : `tesseract của máy (${program ?? ''}) không chạy được`
  },
  install: (on) =>
    `Có tesseract của máy thì đọc bản quét nhanh hơn gần 2 lần, chỉ tốn một phần ba bộ nhớ, lại thêm mô hình thứ hai để đối chiếu: ${
      on === 'windows'
        ? 'tải bộ cài của UB Mannheim (github.com/UB-Mannheim/tesseract/wiki), khi cài đánh dấu Vietnamese.'
        : 'sudo apt install tesseract-ocr tesseract-ocr-vie'
    }`,
  noModel: (on) =>
    `Tesseract của máy chưa có mô hình tiếng Việt nên mô hình kèm sẵn đọc thay; cài thêm thì số và ký hiệu được đối chiếu bằng hai mô hình: ${
      on === 'windows' ? 'chạy lại bộ cài tesseract và đánh dấu Vietnamese.' : 'sudo apt install tesseract-ocr-vie'
    }`,
  failed: (engine, why) =>
    `${engine} không đọc được ảnh thử (${why}); ${engine === 'tesseract' ? 'hãy cài lại tesseract, hoặc dùng --ocr tesseract.js.' : 'hãy chạy lại: npm ci'}`,
  readWrong: (engine, read, wanted) =>
    `${engine} đọc ảnh thử thành "${read}", lẽ ra là "${wanted}"; hãy cài lại tesseract, hoặc dùng --ocr tesseract.js.`,
}

const en: OcrMessages = {
  subject: 'Text recognition (OCR): ',
  native: ({ version, model, program, read }) =>
    `tesseract ${version} of this machine (${program}, models ${model}) is used; it read "${read}" in a trial. The built-in tesseract.js stays at hand with --ocr tesseract.js: nothing to install, but nearly twice as slow, with three times the memory.`,
  js: ({ version, model, read }) => `the built-in tesseract.js ${version} (model ${model}) is used; it read "${read}" in a trial`,
  noNative: ({ why, program, version }) => {
    if (why === 'absent') return 'there is no tesseract program on this machine'
    return why === 'too-old'
      ? `tesseract ${version ?? ''} of this machine (${program ?? ''}) is too old, 4.1 or newer is needed`
      : `tesseract of this machine (${program ?? ''}) does not run`
  },
  install: (on) =>
    `With tesseract installed scans are read nearly twice as fast, in a third of the memory, and with a second model to compare: ${
      on === 'windows'
        ? 'take the installer of UB Mannheim (github.com/UB-Mannheim/tesseract/wiki) and tick Vietnamese.'
        : 'sudo apt install tesseract-ocr tesseract-ocr-vie'
    }`,
  noModel: (on) =>
    `Its Vietnamese model is not installed, the built-in one reads instead; with it numbers and symbols are compared by two models: ${
      on === 'windows' ? 'run the installer of tesseract again and tick Vietnamese.' : 'sudo apt install tesseract-ocr-vie'
    }`,
  failed: (engine, why) =>
    `${engine} could not read a trial picture (${why}); ${engine === 'tesseract' ? 'install tesseract again, or use --ocr tesseract.js.' : 'run: npm ci'}`,
  readWrong: (engine, read, wanted) =>
    `${engine} read a trial picture as "${read}" where "${wanted}" is printed; install tesseract again, or use --ocr tesseract.js.`,
}

export const ocrMessages = { vi, en }
