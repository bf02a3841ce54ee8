-- AlterTable
ALTER TABLE "api_score" ADD COLUMN     "exempted" TEXT[],
ADD COLUMN     "statuses" JSONB NOT NULL DEFAULT '{}';
