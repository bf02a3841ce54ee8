-- AlterTable
ALTER TABLE "api_version" ADD COLUMN     "changeTally" JSONB,
ADD COLUMN     "tallyEngine" TEXT;

-- Comparisons are a cache: those of the engine before have no tally, and are made again when somebody asks.
DELETE FROM "diff_cache";

-- AlterTable
ALTER TABLE "diff_cache" DROP COLUMN "breakingCount",
DROP COLUMN "dangerousCount",
DROP COLUMN "nonBreakingCount",
ADD COLUMN     "tally" JSONB NOT NULL;

-- CreateTable
CREATE TABLE "severity_policy" (
    "id" UUID NOT NULL,
    "severities" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedByKind" TEXT NOT NULL,
    "updatedById" TEXT NOT NULL,
    "updatedByName" TEXT NOT NULL,

    CONSTRAINT "severity_policy_pkey" PRIMARY KEY ("id")
);
