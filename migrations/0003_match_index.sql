CREATE TABLE "match_entries" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"claim" jsonb NOT NULL,
	"terms" integer[] NOT NULL,
	"length" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_state" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"engine_version" text NOT NULL,
	"cursor" "xid8" NOT NULL,
	"filled_to" uuid,
	"is_whole" boolean DEFAULT false NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"length" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "match_state_once" CHECK ("match_state"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "match_terms" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "match_terms_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"term" text NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "match_terms_term" UNIQUE("term"),
	CONSTRAINT "match_terms_claims" CHECK ("match_terms"."claims" >= 0)
);
--> statement-breakpoint
-- candidates by their rarest terms (MATCH_INDEX=postgres); without a list of pending entries, which each search would have to read
CREATE INDEX "match_entries_terms" ON "match_entries" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
-- following from a transaction on
CREATE INDEX "match_terms_xid" ON "match_terms" USING btree ("xid");