+ CREATE TABLE "log" ("seq" integer primary key, "at" text not null, "event" text not null, "subject" text not null, "detail" text not null);
+ CREATE TABLE "outcomes" ("key" text primary key, "kind" text not null, "name" text not null, "path" text, "sha256" text, "code" text, "says" text, "at" text not null, "attempts" integer not null);
+ CREATE TABLE "texts" ("doc" integer primary key, "letter" text not null unique, "body" text not null, "fields" text not null);
