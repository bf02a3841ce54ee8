-- AlterTable
ALTER TABLE "operation" ADD COLUMN     "described" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "longestWaiverDays" INTEGER NOT NULL DEFAULT 366;

-- Until a version is indexed anew, its summaries are what is known of its descriptions.
UPDATE "operation" SET "described" = true WHERE btrim(coalesce("summary", '')) <> '';
