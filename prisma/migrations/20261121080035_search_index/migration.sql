-- Typing errors are corrected by trigrams. The extension is part of PostgreSQL, and trusted: whoever may create in the
-- database may create it.
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE EXCEPTION 'Concordat needs the extension pg_trgm, which could not be created (%). Install PostgreSQL''s contrib package where it is missing, let an administrator run CREATE EXTENSION pg_trgm in this database, and start again.', SQLERRM;
END $$;

-- AlterTable
ALTER TABLE "api_version" ADD COLUMN     "indexEngine" TEXT NOT NULL DEFAULT '1';

-- AlterTable
ALTER TABLE "field" DROP COLUMN "searchText";

-- AlterTable
ALTER TABLE "operation" ADD COLUMN     "uses" TEXT[];


-- CreateTable
CREATE TABLE "search_entry" (
    "apiId" UUID NOT NULL,
    "kind" SMALLINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "versionId" UUID,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "traffic" SMALLINT NOT NULL DEFAULT 0,
    "rank" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("apiId","kind","ordinal")
);

-- CreateTable
CREATE TABLE "searched_api" (
    "apiId" UUID NOT NULL,
    "versionId" UUID,
    "teamId" UUID NOT NULL,

    CONSTRAINT "searched_api_pkey" PRIMARY KEY ("apiId")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "field_name" (
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "apis" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL,
    "teams" INTEGER NOT NULL,
    "bases" INTEGER NOT NULL,
    "formats" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "field_name_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "field_type" (
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "apis" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL,

    CONSTRAINT "field_type_pkey" PRIMARY KEY ("name","type")
);

-- CreateTable
CREATE TABLE "field_team" (
    "name" TEXT NOT NULL,
    "teamId" UUID NOT NULL,
    "apis" INTEGER NOT NULL,

    CONSTRAINT "field_team_pkey" PRIMARY KEY ("name","teamId")
);

-- CreateIndex
CREATE INDEX "search_entry_words" ON "search_entry" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_entry_rank" ON "search_entry"("kind", "rank", "apiId", "ordinal");

-- CreateIndex
CREATE INDEX "search_entry_folded" ON "search_entry"("kind", "folded" COLLATE "C");

-- CreateIndex
CREATE INDEX "search_entry_alias" ON "search_entry"("kind", "alias" COLLATE "C");

-- CreateIndex
CREATE INDEX "search_word_similar" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "field_name_words" ON "field_name" USING GIN ("words");

-- CreateIndex
CREATE INDEX "field_name_folded" ON "field_name"("folded" COLLATE "C");

-- CreateIndex
CREATE INDEX "field_name_spread" ON "field_name"("apis" DESC, "name");

-- CreateIndex
CREATE INDEX "field_team_spread" ON "field_team"("teamId", "apis" DESC, "name");

-- CreateIndex
CREATE INDEX "api_version_indexEngine_idx" ON "api_version"("indexEngine");

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "searched_api" ADD CONSTRAINT "searched_api_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_type" ADD CONSTRAINT "field_type_name_fkey" FOREIGN KEY ("name") REFERENCES "field_name"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_team" ADD CONSTRAINT "field_team_name_fkey" FOREIGN KEY ("name") REFERENCES "field_name"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- The name of a field, found by it; cut as in field_name, for an index takes no long texts.
CREATE INDEX "field_by_name" ON "field" (left("name", 200), "versionId");

-- Rows of the engine before this one, until the background has indexed their versions anew.
CREATE FUNCTION pg_temp.folded(t TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(normalize(regexp_replace(normalize(lower(coalesce(t, '')), NFD), '[\u0300-\u036f]', '', 'g'), NFC), '\S{250}\S{250,}', '', 'g') $$;
CREATE FUNCTION pg_temp.one_word(t TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT left(regexp_replace(pg_temp.folded(t), '[^[:alnum:]]+', '', 'g'), 200) $$;
CREATE FUNCTION pg_temp.weighted(t TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN t = '' THEN ''::tsvector ELSE (replace(t, ' ', ':1A ') || ':1A')::tsvector END $$;

UPDATE "api" SET "searchText" = concat_ws(E'\n', pg_temp.one_word("name"), pg_temp.one_word("slug"), pg_temp.folded("searchText"), '');
UPDATE "operation" SET "uses" = '{}', "searchText" = concat_ws(E'\n', pg_temp.one_word("path"), pg_temp.one_word("operationId"), pg_temp.folded("searchText"), '')
  WHERE "versionId" IN (SELECT "newestVersionId" FROM "api");
UPDATE "named_schema" SET "searchText" = concat_ws(E'\n', pg_temp.one_word("name"), pg_temp.one_word("title"), pg_temp.folded("searchText"), '')
  WHERE "versionId" IN (SELECT "newestVersionId" FROM "api");

INSERT INTO "searched_api" ("apiId", "versionId", "teamId") SELECT "id", "newestVersionId", "teamId" FROM "api";
INSERT INTO "search_entry" ("apiId", "kind", "ordinal", "versionId", "name", "folded", "alias", "rank", "words")
  SELECT "id", 0, 0, "newestVersionId", "name", split_part("searchText", E'\n', 1), split_part("searchText", E'\n', 2), 255 * 65536 + least(length("name"), 255),
    pg_temp.weighted(split_part("searchText", E'\n', 3)) FROM "api"
  UNION ALL SELECT a."id", 1, o."ordinal", o."versionId", o."key", split_part(o."searchText", E'\n', 1), split_part(o."searchText", E'\n', 2), 255 * 65536 + least(length(o."key"), 255),
    pg_temp.weighted(split_part(o."searchText", E'\n', 3)) FROM "operation" o JOIN "api" a ON a."newestVersionId" = o."versionId"
  UNION ALL SELECT a."id", 2, s."ordinal", s."versionId", s."name", split_part(s."searchText", E'\n', 1), split_part(s."searchText", E'\n', 2), 255 * 65536 + least(length(s."name"), 255),
    pg_temp.weighted(split_part(s."searchText", E'\n', 3)) FROM "named_schema" s JOIN "api" a ON a."newestVersionId" = s."versionId";

INSERT INTO "field_name" ("name", "folded", "apis", "uses", "teams", "bases", "formats", "words")
  SELECT left(f."name", 200), pg_temp.one_word(left(f."name", 200)), count(DISTINCT a."id"), count(*), 0, 1, 1,
    setweight(to_tsvector('simple', regexp_replace(pg_temp.folded(regexp_replace(left(f."name", 200), '([[:lower:][:digit:]])([[:upper:]])', '\1 \2', 'g')), '[^[:alnum:]]+', ' ', 'g')), 'A')
  FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId" GROUP BY 1, 2, 8;
INSERT INTO "field_type" ("name", "type", "base", "apis", "uses")
  SELECT left(f."name", 200), left(f."type", 200), 'any', count(DISTINCT a."id"), count(*)
  FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId" GROUP BY 1, 2;
INSERT INTO "field_team" ("name", "teamId", "apis")
  SELECT left(f."name", 200), a."teamId", count(DISTINCT a."id")
  FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId" GROUP BY 1, 2;
UPDATE "field_name" n SET "teams" = (SELECT count(*) FROM "field_team" t WHERE t."name" = n."name");
UPDATE "field_type" SET "base" = CASE
  WHEN "type" ~ ' or (?!null$)' THEN 'several'
  WHEN "type" ~ '^(string|integer|number|boolean|array|any)\M' THEN substring("type" from '^[a-z]+')
  WHEN "type" ~ '^(never|null)$' THEN 'any' ELSE 'object' END;
UPDATE "field_name" n SET "bases" = t."bases", "formats" = t."formats" FROM (
  SELECT "name", count(*) FILTER (WHERE "base" <> 'any') AS "bases", coalesce(max("count"), 1) AS "formats"
  FROM (SELECT "name", "base", count(*) AS "count" FROM "field_type" GROUP BY 1, 2) AS by_base GROUP BY 1) AS t WHERE t."name" = n."name";
