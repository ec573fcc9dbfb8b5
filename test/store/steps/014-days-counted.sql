+ CREATE TABLE "set_days" ("set_id" text not null, "day" text not null, constraint "set_days_key" primary key ("set_id", "day"));
