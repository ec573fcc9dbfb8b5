+ CREATE INDEX statements_bands on statements (unit_key, in_order) where property = 'band';
