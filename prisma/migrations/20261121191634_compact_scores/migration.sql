-- AlterTable
ALTER TABLE "api_score" ADD COLUMN     "checks" BYTEA NOT NULL DEFAULT '\x'::bytea,
ADD COLUMN     "digest" TEXT NOT NULL DEFAULT '';
