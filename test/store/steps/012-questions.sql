+ CREATE TABLE "questioned_by" ("version" integer not null);
+ CREATE TABLE "questions" ("letter" text not null, "pointer" text not null, "in_order" text not null, "body" text not null, constraint "questions_key" primary key ("letter", "pointer"));
+ CREATE UNIQUE INDEX "questions_order" on "questions" ("in_order");
+ CREATE TABLE "unquestioned" ("letter" text primary key);
