CREATE TABLE "suppressions" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"reason" text,
	"key_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_key_id_api_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."api_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- listing them newest first
CREATE INDEX "suppressions_listed" ON "suppressions" USING btree ("created_at","fingerprint");--> statement-breakpoint
-- claims that a site carries (claims:search)
CREATE INDEX "articles_site" ON "articles" USING btree (lower(left(regexp_replace("url_key", '^(?:[a-z]+://)?(?:www\.)?([^/:?#]*).*$', '\1', 'i'), 300)));--> statement-breakpoint
-- claims that a site reviewed (claims:search)
CREATE INDEX "reviews_site" ON "reviews" USING btree (lower(left(regexp_replace("url", '^(?:[a-z]+://)?(?:www\.)?([^/:?#]*).*$', '\1', 'i'), 300)));--> statement-breakpoint
-- claims reviewed since (claims:search)
CREATE INDEX "reviews_reviewed" ON "reviews" USING btree ("reviewed_at");