+ CREATE VIRTUAL TABLE text_index using fts5( folded, marked, folded_fields, marked_fields, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
+ CREATE TABLE 'text_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
+ CREATE TABLE 'text_index_data'(id INTEGER PRIMARY KEY, block BLOB);
+ CREATE TABLE 'text_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
+ CREATE TABLE 'text_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
