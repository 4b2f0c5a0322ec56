ALTER TABLE "sources" ADD COLUMN "article_id" uuid;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
-- listing sources that have a name
CREATE INDEX "sources_named" ON "sources" USING btree ((left(lower("name"), 200) collate "C"),"id") WHERE "sources"."merged_into" is null and "sources"."article_id" is null;--> statement-breakpoint
-- the redirects of a source that goes: without it the foreign key scans
CREATE INDEX "sources_redirects" ON "sources" USING btree ("merged_into") WHERE "sources"."merged_into" is not null;--> statement-breakpoint
-- the unnamed sources of an article
CREATE INDEX "sources_article" ON "sources" USING btree ("article_id") WHERE "sources"."article_id" is not null;--> statement-breakpoint
-- unnamed sources on record ("police", "his lawyer", a bare surname) are parted by article; those stay whole into which an editor merged another, and
-- heads of state and government, whose surnames are names
CREATE TEMPORARY TABLE "parted" ON COMMIT DROP AS
SELECT "sources"."id" AS "source_id", "spoke"."article_id", row_number() OVER (PARTITION BY "sources"."id" ORDER BY "spoke"."article_id") AS "nth",
	-- a UUIDv7
	encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid AS "id"
FROM "sources" JOIN (
	SELECT "attributions"."source_id", "revisions"."article_id" FROM "attributions" JOIN "revisions" ON "revisions"."id" = "attributions"."revision_id"
	UNION
	SELECT "attribution_relays"."source_id", "revisions"."article_id" FROM "attribution_relays"
	JOIN "attributions" ON "attributions"."id" = "attribution_relays"."attribution_id" JOIN "revisions" ON "revisions"."id" = "attributions"."revision_id"
) AS "spoke" ON "spoke"."source_id" = "sources"."id"
WHERE "sources"."merged_into" IS NULL AND NOT EXISTS (SELECT FROM "sources" AS "merged" WHERE "merged"."merged_into" = "sources"."id") AND (
	"kind" = 'anonymous'
	OR ("kind" = 'person' AND ("name" !~ '[[:upper:]]' OR "name" !~ '[[:space:]]') AND "name" !~ '^@' AND NOT EXISTS (
		SELECT FROM "source_roles" WHERE "source_roles"."source_id" = "sources"."id" AND "name" ~ '[[:upper:]]' AND "role" ~* '\m(president|prime minister|premier|chancellor|king|queen|pope)\M'))
	OR ("kind" IN ('group','document') AND regexp_replace("name", '(^|[[:space:]])(the|an?|and|of|for|in|at|on|to|by|with|from)(?=[[:space:]])', ' ', 'gi') ~ '(^|[[:space:]])[^[:upper:][:digit:][:space:]]+([[:space:]]|$)')
	OR ("kind" IN ('government','organisation','publication') AND NOT EXISTS (SELECT FROM "publishers" WHERE "publishers"."name" = "sources"."name")
		AND regexp_replace("name", '^(the|an?)[[:space:]]', '', 'i') ~ '^((Police|Parliament|Government|Army|Navy|Council|Court|Company|Ministry|Management|Embassy|Union|Authorities)([[:space:]]|$))?[^[:upper:][:digit:]]*$'));--> statement-breakpoint
UPDATE "sources" SET "article_id" = "parted"."article_id" FROM "parted" WHERE "parted"."source_id" = "sources"."id" AND "nth" = 1;--> statement-breakpoint
INSERT INTO "sources" ("id", "name", "kind", "article_id", "created_at")
SELECT "parted"."id", "name", "kind", "parted"."article_id", "created_at" FROM "parted" JOIN "sources" ON "sources"."id" = "parted"."source_id" WHERE "nth" > 1;--> statement-breakpoint
INSERT INTO "source_aliases" ("source_id", "alias", "key") SELECT "id", "alias", "key" FROM "parted" JOIN "source_aliases" USING ("source_id") WHERE "nth" > 1;--> statement-breakpoint
INSERT INTO "source_roles" ("source_id", "role", "seen_at") SELECT "id", "role", "seen_at" FROM "parted" JOIN "source_roles" USING ("source_id") WHERE "nth" > 1;--> statement-breakpoint
UPDATE "attributions" SET "source_id" = "parted"."id" FROM "parted" JOIN "revisions" ON "revisions"."article_id" = "parted"."article_id"
WHERE "attributions"."source_id" = "parted"."source_id" AND "attributions"."revision_id" = "revisions"."id" AND "nth" > 1;--> statement-breakpoint
UPDATE "attribution_relays" SET "source_id" = "parted"."id"
FROM "parted" JOIN "revisions" ON "revisions"."article_id" = "parted"."article_id" JOIN "attributions" ON "attributions"."revision_id" = "revisions"."id"
WHERE "attribution_relays"."source_id" = "parted"."source_id" AND "attribution_relays"."attribution_id" = "attributions"."id" AND "nth" > 1;--> statement-breakpoint
-- match indexes hold whose the attributions are
INSERT INTO "claim_changes" ("claim_id")
SELECT DISTINCT "claim_id" FROM "attributions" JOIN "parted" ON "parted"."id" = "attributions"."source_id" WHERE "nth" > 1 AND "claim_id" IS NOT NULL ORDER BY "claim_id"
ON CONFLICT ("claim_id") DO UPDATE SET "seq" = excluded."seq", "xid" = excluded."xid";
