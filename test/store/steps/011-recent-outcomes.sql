+ CREATE INDEX "outcomes_at" on "outcomes" ("at", "key");
+ CREATE INDEX "outcomes_kind" on "outcomes" ("kind", "at", "key");
