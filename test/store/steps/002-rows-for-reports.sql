+ CREATE TABLE "citations" ("reading" text not null references "letters" ("reading"), "position" integer not null, "number" text not null, "number_key" text not null, "citation" text not null, "proof" text, constraint "citations_key" primary key ("reading", "position"));
+ CREATE INDEX "citations_number" on "citations" ("number_key");
+ CREATE TABLE "deadlines" ("reading" text not null references "letters" ("reading"), "position" integer not null, "due" text, "deadline" text not null, "proof" text, constraint "deadlines_key" primary key ("reading", "position"));
+ CREATE INDEX "deadlines_due" on "deadlines" ("due");
+ CREATE TABLE "mentions" ("reading" text not null references "letters" ("reading"), "position" integer not null, "name" text not null, "code" text, "district" text, "proof" text, constraint "mentions_key" primary key ("reading", "position"));
+ CREATE TABLE "problems" ("reading" text not null references "letters" ("reading"), "position" integer not null, "code" text not null, "severity" text not null, "at" text not null, "says" text not null, "detail" text not null, constraint "problems_key" primary key ("reading", "position"));
