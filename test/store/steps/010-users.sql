+ CREATE TABLE "sessions" ("token_hash" text primary key, "name_key" text not null references "users" ("name_key"), "since" text not null, "seen" text not null, "ends" text not null);
+ CREATE INDEX "sessions_user" on "sessions" ("name_key");
+ CREATE TABLE "users" ("name_key" text primary key, "name" text not null, "role" text not null, "password_hash" text not null, "since" text not null, "closed" text);
