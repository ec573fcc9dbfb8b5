+ CREATE TABLE "documents" ("sha256" text not null references "sources" ("sha256"), "parser" text not null, "packed" blob not null, constraint "documents_key" primary key ("sha256", "parser"));
+ CREATE TABLE "letters" ("reading" text primary key, "id" text not null, "sha256" text not null references "sources" ("sha256"), "part" integer not null, "extractor" text not null, "parser" text not null, "file" text not null, "number" text, "number_key" text, "date" text, "issuer" text, "head" text not null, "record" text not null, "trace" blob not null, "recorded_from" text not null, "recorded_to" text);
+ CREATE UNIQUE INDEX "letters_held" on "letters" ("id") where "recorded_to" is null;
+ CREATE INDEX "letters_number" on "letters" ("number_key");
+ CREATE TABLE "sources" ("sha256" text primary key, "name" text not null, "media_type" text, "bytes" integer, "path" text, "arrived_on" text, "first_seen" text not null, "status" text not null);
