/** What the doctor says of the machine and the store: what is; when it is not well, also how to mend it. */
import { type OcrMessages, ocrMessages } from './doctor-ocr.js'

export interface DoctorWords {
  readonly ok: string
  readonly warn: string
  readonly bad: string
  readonly node: (version: string, good: boolean) => string
  readonly driver: (version: string, fts: boolean) => string
  readonly driverFailed: (why: string) => string
  readonly store: (path: string, held: number | null) => string
  readonly disk: (gigabytes: number, good: boolean) => string
  readonly parser: (name: string, ok: boolean) => string
  readonly ocr: OcrMessages
}

const vi: DoctorWords = {
  ok: 'tốt',
  warn: 'lưu ý',
  bad: 'hỏng',
  node: (version, good) => (good ? `Node ${version}` : `Node ${version} quá cũ, cần từ 20.20; hãy cài bản mới từ nodejs.org.`),
  driver: (version, fts) =>
    fts ? `SQLite ${version}, có tìm toàn văn (FTS5)` : `SQLite ${version} không có FTS5; hãy chạy lại: npm rebuild sqlite3`,
  driverFailed: (why) => `Không nạp được sqlite3 (${why}); cần python3 và trình biên dịch C++, rồi chạy: npm rebuild sqlite3`,
  store: (path, held) =>
    held === null ? `Chưa có kho ở "${path}"; kho sẽ được lập ở lần ingest đầu tiên.` : `Kho "${path}": ${held} văn bản, đọc và ghi được`,
  disk: (gigabytes, good) => (good ? `Đĩa còn ${gigabytes} GB` : `Đĩa chỉ còn ${gigabytes} GB, cần ít nhất 1 GB; hãy dọn bớt.`),
  parser: (name, ok) => (ok ? `Bộ đọc ${name}` : `Bộ đọc ${name} không nạp được; hãy chạy lại: npm ci`),
  ocr: ocrMessages.vi,
}

const en: DoctorWords = {
  ok: 'ok',
  warn: 'note',
  bad: 'broken',
  node: (version, good) => (good ? `Node ${version}` : `Node ${version} is too old, 20.20 or newer is needed; install it from nodejs.org.`),
  driver: (version, fts) => (fts ? `SQLite ${version} with full text (FTS5)` : `SQLite ${version} lacks FTS5; run: npm rebuild sqlite3`),
  driverFailed: (why) => `sqlite3 does not load (${why}); python3 and a C++ compiler are needed, then run: npm rebuild sqlite3`,
  store: (path, held) =>
    held === null ? `No store at "${path}" yet; the first ingest makes it.` : `Store "${path}": ${held} letters, readable and writable`,
  disk: (gigabytes, good) => (good ? `${gigabytes} GB free on disk` : `Only ${gigabytes} GB free on disk, 1 GB is needed; make room.`),
  parser: (name, ok) => (ok ? `Reader for ${name}` : `The reader for ${name} does not load; run: npm ci`),
  ocr: ocrMessages.en,
}

export const doctorWords = { vi, en } as const
