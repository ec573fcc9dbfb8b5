+ CREATE INDEX "log_subject" on "log" ("subject", "seq");
