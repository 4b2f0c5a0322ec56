CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_hash" UNIQUE("hash"),
	CONSTRAINT "api_keys_scopes" CHECK ("api_keys"."scopes" <@ array['read','write','admin'] and cardinality("api_keys"."scopes") > 0)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url_key" text NOT NULL,
	"url" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attribution_relays" (
	"attribution_id" uuid NOT NULL,
	"link" text NOT NULL,
	"position" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"mention" jsonb,
	CONSTRAINT "attribution_relays_once" PRIMARY KEY("attribution_id","link","position"),
	CONSTRAINT "attribution_relays_link" CHECK ("attribution_relays"."link" in ('via','through'))
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"claim_id" uuid,
	"source_id" uuid NOT NULL,
	"polarity" text NOT NULL,
	"cue_stance" text NOT NULL,
	"stance" text NOT NULL,
	"quote_type" text NOT NULL,
	"confidence" real NOT NULL,
	"proposition" text,
	"stated" text,
	"role" text,
	"mention" jsonb,
	"cues" jsonb NOT NULL,
	"contents" jsonb NOT NULL,
	"sentence" jsonb NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"edited" text[] DEFAULT '{}' NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attributions_ordinal_once" UNIQUE("revision_id","ordinal"),
	CONSTRAINT "attributions_polarity" CHECK ("attributions"."polarity" in ('positive','negative')),
	CONSTRAINT "attributions_cue_stance" CHECK ("attributions"."cue_stance" in ('asserts','confirms','denies','questions','disclaims_knowledge','does_not_address','neither_confirms_nor_denies','declines_to_comment','does_not_respond')),
	CONSTRAINT "attributions_stance" CHECK ("attributions"."stance" in ('asserts','confirms','denies','questions','disclaims_knowledge','does_not_address','neither_confirms_nor_denies','declines_to_comment','does_not_respond')),
	CONSTRAINT "attributions_quote_type" CHECK ("attributions"."quote_type" in ('direct','mixed','indirect','voice')),
	CONSTRAINT "attributions_confidence" CHECK ("attributions"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "audit_trail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"key_id" uuid,
	"action" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "claim_changes" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"external_id" text,
	"text" text NOT NULL,
	"polarity" text DEFAULT 'positive' NOT NULL,
	"title" text,
	"language" text NOT NULL,
	"claimant" text,
	"entered" boolean DEFAULT false NOT NULL,
	"text_edited" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'reported' NOT NULL,
	"retracted_reason" text,
	"first_seen_at" timestamp (3) with time zone,
	"entered_first_seen_at" timestamp (3) with time zone,
	"asserts" integer DEFAULT 0 NOT NULL,
	"confirms" integer DEFAULT 0 NOT NULL,
	"denies" integer DEFAULT 0 NOT NULL,
	"questions" integer DEFAULT 0 NOT NULL,
	"non_denials" integer DEFAULT 0 NOT NULL,
	"articles" integer DEFAULT 0 NOT NULL,
	"merged_into" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_external_id" UNIQUE("external_id"),
	CONSTRAINT "claims_status" CHECK ("claims"."status" in ('retracted','disputed','denied','confirmed','reported')),
	CONSTRAINT "claims_retracted_with_reason" CHECK (("claims"."status" = 'retracted') = ("claims"."retracted_reason" is not null)),
	CONSTRAINT "claims_polarity" CHECK ("claims"."polarity" in ('positive','negative')),
	CONSTRAINT "claims_not_into_itself" CHECK ("claims"."merged_into" <> "claims"."id"),
	CONSTRAINT "claims_text" CHECK ("claims"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "publishers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publishers_name" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"publisher" text NOT NULL,
	"rating" text NOT NULL,
	"url" text NOT NULL,
	"title" text,
	"reviewed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text,
	"publisher_id" uuid,
	"published_at" timestamp (3) with time zone,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"superseded_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisions_number_once" UNIQUE("article_id","number"),
	CONSTRAINT "revisions_number" CHECK ("revisions"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "source_aliases" (
	"source_id" uuid NOT NULL,
	"alias" text NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_roles" (
	"source_id" uuid NOT NULL,
	"role" text NOT NULL,
	"seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"merged_into" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sources_kind" CHECK ("sources"."kind" in ('person','organisation','government','publication','document','anonymous','group')),
	CONSTRAINT "sources_not_into_itself" CHECK ("sources"."merged_into" <> "sources"."id")
);
--> statement-breakpoint
ALTER TABLE "attribution_relays" ADD CONSTRAINT "attribution_relays_attribution_id_attributions_id_fk" FOREIGN KEY ("attribution_id") REFERENCES "public"."attributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_relays" ADD CONSTRAINT "attribution_relays_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_trail" ADD CONSTRAINT "audit_trail_key_id_api_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."api_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_merged_into" FOREIGN KEY ("merged_into") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_publisher_id_publishers_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."publishers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_aliases" ADD CONSTRAINT "source_aliases_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_roles" ADD CONSTRAINT "source_roles_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_merged_into" FOREIGN KEY ("merged_into") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- an article by its URL
CREATE UNIQUE INDEX "articles_url_key" ON "articles" USING btree (md5("url_key"));--> statement-breakpoint
-- the sample record, looked for at every import
CREATE INDEX "articles_sample" ON "articles" USING btree ("id") WHERE "articles"."sample";--> statement-breakpoint
-- merging sources
CREATE INDEX "attribution_relays_source" ON "attribution_relays" USING btree ("source_id");--> statement-breakpoint
-- the trail of a claim
CREATE INDEX "attributions_claim" ON "attributions" USING btree ("claim_id");--> statement-breakpoint
-- all that a source said
CREATE INDEX "attributions_source" ON "attributions" USING btree ("source_id","stance");--> statement-breakpoint
-- GET /v1/denials: those of an article, while the articles come newest first
CREATE INDEX "attributions_denials" ON "attributions" USING btree ("revision_id","id") WHERE "attributions"."stance" = 'denies' and "attributions"."removed_at" is null;--> statement-breakpoint
-- the history of one record
CREATE INDEX "audit_trail_entity" ON "audit_trail" USING btree ("entity_id","at");--> statement-breakpoint
-- following from a transaction on
CREATE INDEX "claim_changes_xid" ON "claim_changes" USING btree ("xid");--> statement-breakpoint
-- the redirects of a claim that goes: without it the foreign key scans
CREATE INDEX "claims_redirects" ON "claims" USING btree ("merged_into") WHERE "claims"."merged_into" is not null;--> statement-breakpoint
-- listing claims newest change first, by page
CREATE INDEX "claims_listed" ON "claims" USING btree ("updated_at","id") WHERE "claims"."merged_into" is null;--> statement-breakpoint
-- the filter by status
CREATE INDEX "claims_by_status" ON "claims" USING btree ("status","updated_at","id") WHERE "claims"."merged_into" is null;--> statement-breakpoint
-- the filter by first sight
CREATE INDEX "claims_first_seen" ON "claims" USING btree ("first_seen_at");--> statement-breakpoint
-- the filter by words
CREATE INDEX "claims_words" ON "claims" USING gin (to_tsvector('simple', left("text", 10000)));--> statement-breakpoint
-- the filter by publisher, in any case
CREATE INDEX "publishers_folded" ON "publishers" USING btree (lower("name"));--> statement-breakpoint
-- the reviews of a claim, each once
CREATE UNIQUE INDEX "reviews_url_once" ON "reviews" USING btree ("claim_id",md5("url"));--> statement-breakpoint
-- an article has one newest revision
CREATE UNIQUE INDEX "revisions_current" ON "revisions" USING btree ("article_id") WHERE "revisions"."superseded_at" is null;--> statement-breakpoint
-- listing articles, and denials, newest first; coverage's newest article
CREATE INDEX "revisions_published" ON "revisions" USING btree (coalesce("published_at", '-infinity'),"article_id") WHERE "revisions"."superseded_at" is null;--> statement-breakpoint
-- the same of one publisher, and claims by publisher
CREATE INDEX "revisions_publisher" ON "revisions" USING btree ("publisher_id",coalesce("published_at", '-infinity'),"article_id") WHERE "revisions"."superseded_at" is null;--> statement-breakpoint
-- the aliases of a source, each once
CREATE UNIQUE INDEX "source_aliases_once" ON "source_aliases" USING btree ("source_id",md5("alias"));--> statement-breakpoint
-- finding the sources that a mention may mean
CREATE INDEX "source_aliases_key" ON "source_aliases" USING hash ("key");--> statement-breakpoint
-- finding sources by words of their aliases
CREATE INDEX "source_aliases_words" ON "source_aliases" USING gin (to_tsvector('simple', left("alias", 10000)));--> statement-breakpoint
-- the roles of a source, each once
CREATE UNIQUE INDEX "source_roles_once" ON "source_roles" USING btree ("source_id",md5("role"));--> statement-breakpoint
-- listing sources by name
CREATE INDEX "sources_listed" ON "sources" USING btree ((left(lower("name"), 200) collate "C"),"id") WHERE "sources"."merged_into" is null;--> statement-breakpoint
-- the same of one kind
CREATE INDEX "sources_by_kind" ON "sources" USING btree ("kind",(left(lower("name"), 200) collate "C"),"id") WHERE "sources"."merged_into" is null;--> statement-breakpoint
-- finding sources by words of their names
CREATE INDEX "sources_words" ON "sources" USING gin (to_tsvector('simple', left("name", 10000)));
