-- AlterTable
ALTER TABLE "operation" ADD COLUMN     "calledAs" TEXT[];
