+ CREATE TABLE "statements" ("id" text not null, "letter" text not null, "file" text not null, "unit_code" text, "unit_valid_from" text, "unit_name" text not null, "track" text not null, "property" text not null, "as_of" text, "body" text not null, "recorded_from" text not null, "recorded_to" text, constraint "statements_key" primary key ("id", "recorded_from"));
+ CREATE INDEX "statements_letter" on "statements" ("letter");
+ CREATE INDEX "statements_unit" on "statements" ("unit_code", "unit_valid_from");
