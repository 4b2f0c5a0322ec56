-- slashes at the end of a path tell no other article any more; where both are on record, an editor has to say which one stays
UPDATE "articles" SET "url_key" = "trimmed"."key"
FROM (SELECT "id", regexp_replace("url_key", '^([^?]*[^?/])/+(\?|$)', '\1\2') AS "key" FROM "articles") AS "trimmed"
WHERE "trimmed"."id" = "articles"."id" AND "trimmed"."key" <> "articles"."url_key" AND NOT EXISTS (
	SELECT FROM "articles" AS "other" WHERE "other"."id" <> "articles"."id" AND regexp_replace("other"."url_key", '^([^?]*[^?/])/+(\?|$)', '\1\2') = "trimmed"."key"
);
