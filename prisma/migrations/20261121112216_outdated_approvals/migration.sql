-- AlterTable
ALTER TABLE "review_decision" ADD COLUMN     "outdatedAt" TIMESTAMP(3);
