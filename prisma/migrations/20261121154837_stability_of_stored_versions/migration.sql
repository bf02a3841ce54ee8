-- AlterTable
ALTER TABLE "api_version" ADD COLUMN     "stability" TEXT;

-- AlterTable
ALTER TABLE "operation" ADD COLUMN     "stability" TEXT;
