- CREATE TABLE "words" ("id" text primary key, "letter" text not null, "sha256" text not null, "other_sha256" text, "body" text not null, "said_at" text not null, "withdrawn_at" text, "withdrawn" text);
+ CREATE TABLE "words" ("id" text primary key, "letter" text not null, "sha256" text not null, "other_sha256" text, "body" text not null, "said_at" text not null, "withdrawn_at" text, "withdrawn" text, "act" text);
+ CREATE INDEX "words_of_act" on "words" ("act", "said_at", "id");
+ CREATE INDEX "words_said" on "words" ("said_at", "id");
+ CREATE INDEX "words_taken" on "words" ("act", "withdrawn_at");
+ CREATE INDEX "words_taken_at" on "words" ("withdrawn_at");
