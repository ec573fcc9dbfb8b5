/** Why a PostgreSQL server or database cannot be used: by SQLSTATE, by the system's code, by ours (PG_…, of store/backends/postgres-driver.ts). */
type Troubles = Readonly<Record<string, string>>

const NO_ANSWER = {
  vi: 'máy chủ PostgreSQL không trả lời, hãy kiểm tra tên máy, cổng, đường mạng và xem máy chủ có đang chạy không',
  en: 'the PostgreSQL server does not answer, check host, port, network and that it runs',
}
const LOST = {
  vi: 'mất kết nối với máy chủ PostgreSQL, hãy chạy lại khi máy chủ hoạt động',
  en: 'the connection to the PostgreSQL server was lost, run again when it is up',
}
const UNKNOWN_HOST = {
  vi: 'không có máy nào tên như vậy, hãy kiểm tra tên máy trong --store',
  en: 'no machine has that name, check the host in --store',
}
const WRONG_PASSWORD = {
  vi: 'máy chủ không nhận tên người dùng hoặc mật khẩu, hãy kiểm tra lại (mật khẩu có thể để trong biến PGPASSWORD)',
  en: 'the server does not accept user or password, check both (the password may stand in PGPASSWORD)',
}
const FULL = { vi: 'đĩa của máy chủ PostgreSQL đầy, hãy dọn bớt', en: "the PostgreSQL server's disk is full, make room" }

const vi: Troubles = {
  STORE_ENCODING: 'cơ sở dữ liệu không dùng bảng mã UTF8, hãy lập cái khác: createdb --encoding=UTF8 --template=template0 TÊN',
  ...{
    ECONNREFUSED: NO_ANSWER.vi,
    ETIMEDOUT: NO_ANSWER.vi,
    EHOSTUNREACH: NO_ANSWER.vi,
    ENETUNREACH: NO_ANSWER.vi,
    PG_TIMEOUT: NO_ANSWER.vi,
  },
  ...{ ECONNRESET: LOST.vi, EPIPE: LOST.vi, PG_LOST: LOST.vi, '57P01': LOST.vi, '57P02': LOST.vi, '25P03': LOST.vi },
  ...{ ENOTFOUND: UNKNOWN_HOST.vi, EAI_AGAIN: UNKNOWN_HOST.vi, '28P01': WRONG_PASSWORD.vi, '53100': FULL.vi },
  '28000': 'máy chủ không cho người dùng này vào từ máy này, hãy hỏi người quản trị (pg_hba.conf)',
  '3D000': 'máy chủ chưa có cơ sở dữ liệu tên ấy, hãy lập trước: createdb --encoding=UTF8 TÊN',
  '3F000': 'không có schema nào để đặt bảng, hãy kiểm tra search_path của người dùng này',
  '42501': 'người dùng này không có quyền ở đó, hãy nhờ người quản trị cấp quyền lập bảng, đọc và ghi',
  '25006': 'cơ sở dữ liệu ấy chỉ đọc, hãy chỉ máy chủ chính',
  '53300': 'máy chủ đã hết chỗ kết nối, hãy đợi rồi chạy lại hoặc tăng max_connections',
  '57P03': 'máy chủ đang khởi động hoặc đang tắt, hãy đợi rồi chạy lại',
  PG_NO_PASSWORD: 'máy chủ đòi mật khẩu, hãy để trong biến PGPASSWORD, tệp ~/.pgpass hoặc trong địa chỉ',
  PG_TLS: 'không lập được kết nối mã hóa với máy chủ, hãy kiểm tra sslmode trong địa chỉ và chứng thư của máy chủ',
  PG_URL: 'địa chỉ không đọc được, cần dạng postgres://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY/CƠ_SỞ_DỮ_LIỆU; dấu lạ trong mật khẩu viết dạng %40',
}

const en: Troubles = {
  STORE_ENCODING: 'the database is not in UTF8, make another: createdb --encoding=UTF8 --template=template0 NAME',
  ...{
    ECONNREFUSED: NO_ANSWER.en,
    ETIMEDOUT: NO_ANSWER.en,
    EHOSTUNREACH: NO_ANSWER.en,
    ENETUNREACH: NO_ANSWER.en,
    PG_TIMEOUT: NO_ANSWER.en,
  },
  ...{ ECONNRESET: LOST.en, EPIPE: LOST.en, PG_LOST: LOST.en, '57P01': LOST.en, '57P02': LOST.en, '25P03': LOST.en },
  ...{ ENOTFOUND: UNKNOWN_HOST.en, EAI_AGAIN: UNKNOWN_HOST.en, '28P01': WRONG_PASSWORD.en, '53100': FULL.en },
  '28000': 'the server does not let this user in from this machine, ask its administrator (pg_hba.conf)',
  '3D000': 'the server has no database of that name, make it first: createdb --encoding=UTF8 NAME',
  '3F000': "there is no schema to put tables into, check this user's search_path",
  '42501': 'this user has no permission there, ask the administrator for the right to create tables, to read and to write',
  '25006': 'that database is read-only, name the primary server',
  '53300': 'the server has no connection left, wait and run again or raise max_connections',
  '57P03': 'the server is starting or stopping, wait and run again',
  PG_NO_PASSWORD: 'the server asks for a password, put it into PGPASSWORD, ~/.pgpass or the address',
  PG_TLS: "no encrypted connection can be made, check sslmode in the address and the server's certificate",
  PG_URL: 'the address cannot be read, expected postgres://USER:PASSWORD@HOST/DATABASE; odd signs in a password are written as %40',
}

export const postgresTroubles = { vi, en }
