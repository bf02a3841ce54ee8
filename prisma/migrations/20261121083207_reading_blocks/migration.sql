-- What is there was made of single parts: a cache, made anew.
DELETE FROM "reading_part";
DELETE FROM "reading";

-- DropForeignKey
ALTER TABLE "reading_part" DROP CONSTRAINT "reading_part_digest_engineVersion_fkey";

-- DropIndex
DROP INDEX "reading_createdAt_idx";

-- AlterTable
ALTER TABLE "reading" ADD COLUMN     "blocks" INTEGER NOT NULL;

-- DropTable
DROP TABLE "reading_part";

-- CreateTable
CREATE TABLE "reading_block" (
    "digest" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "block" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "reading_block_pkey" PRIMARY KEY ("digest","engineVersion","block")
);
